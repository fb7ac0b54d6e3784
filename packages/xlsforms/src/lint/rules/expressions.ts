/** Rules about references and expressions. */
export const expressionRules = {
  // References and expressions
  PYREF_001: {
    severity: 'error',
    text: 'A reference here is not complete. It is written as ${name}: the name of one question between ${ and }.',
  },
  PYREF_002: { severity: 'error', text: 'Several references in trigger need commas between them. Add the commas.' },
  PYREF_003: {
    severity: 'error',
    text: 'Something here refers to a question that the form does not have. Check the spelling of the name.',
  },
  PYREF_004: {
    severity: 'error',
    text: 'Something here refers to a name that several questions have. Give each of them a name of its own.',
  },
  PYREF_005: {
    severity: 'error',
    text: 'This refers from outside to a question inside a repeat, of which there may be several. Use sum(), count(), join() or indexed-repeat().',
  },
  PYREF_006: {
    severity: 'error',
    text: 'The trigger names a question that nobody sees, so that nothing sets it off. Name one that is asked.',
  },
  CYCLE_001: {
    severity: 'error',
    text: 'This leads back to itself: what it depends on depends on it. Take one of the references out.',
  },
  XPATH_001: {
    severity: 'error',
    text: 'This expression cannot be understood from character {at} on. Something there is missing, or does not belong.',
  },
  XPATH_002: { severity: 'error', text: 'The bracket at character {at} is never closed. Add its partner.' },
  XPATH_003: { severity: 'error', text: 'The quotation mark at character {at} is never closed. Add its partner.' },
  XPATH_004: {
    severity: 'warning',
    text: 'Character {at} is a curly quotation mark. Not every program takes it: use the straight one.',
  },
  XPATH_005: {
    severity: 'error',
    text: 'The sign at character {at} is from another language. Write = for equal, != for different, and, or, not().',
  },
  XPATH_006: {
    severity: 'warning',
    text: 'Character {at} is a no-break space or another character that cannot be seen. Type an ordinary space.',
  },
  XPATH_007: {
    severity: 'error',
    text: 'This expression is too long or too deep. Move parts of it into calculate questions.',
  },
  XPATH_008: { severity: 'error', text: 'There is no function like the one at character {at}. Check its spelling.' },
  XPATH_009: {
    severity: 'error',
    text: 'The function {function} at character {at} has the wrong number of arguments: {found}. Check what it needs.',
  },
  XPATH_010: {
    severity: 'error',
    text: 'A reference at character {at} stands between quotation marks, where it is plain text. Take the quotation marks away.',
  },
  XPATH_011: {
    severity: 'error',
    text: 'The code at character {at} is not in the list of the question that it is compared with, so it never fits. Correct it.',
  },
  XPATH_012: {
    severity: 'warning',
    text: "A question with several answers is compared with one code at character {at}. Use selected(${name}, 'code').",
  },
  XPATH_013: {
    severity: 'error',
    text: 'There is no list and no file like the one that instance() names at character {at}. Correct the name.',
  },
  XPATH_014: {
    severity: 'error',
    text: 'A name at character {at} stands alone. If it is a question, write ${name}; if it is a text, put it between quotation marks.',
  },
  XPATH_015: {
    severity: 'warning',
    text: 'This condition is the same for every answer. Compare something, or take it out.',
  },
  XPATH_016: {
    severity: 'error',
    text: "The date at character {at} is read as a subtraction. Write date('2024-01-31').",
  },
} as const
