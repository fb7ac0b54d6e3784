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
    text: 'This refers from outside to a question inside a repeat, of which there may be several. Use sum(), count(), join() or indexed-repeat(); for a text, in a calculate that the text names.',
  },
  PYREF_006: {
    severity: 'error',
    text: 'The trigger names a question that no one sees, so nothing sets it off. Name a question that is asked.',
  },
  CYCLE_001: {
    severity: 'error',
    text: 'This is a circular reference: what it depends on also depends on it. Remove one of the references.',
  },
  XPATH_001: {
    severity: 'error',
    text: 'This expression cannot be parsed from character {at} on: something is missing there, or does not belong. Correct it.',
  },
  XPATH_002: { severity: 'error', text: 'The bracket at character {at} is never closed. Add the closing bracket.' },
  XPATH_003: {
    severity: 'error',
    text: 'The quotation mark at character {at} is never closed. Add the closing quotation mark.',
  },
  XPATH_004: {
    severity: 'warning',
    text: 'Character {at} is a curly quotation mark. Not every program takes it: use the straight one.',
  },
  XPATH_005: {
    severity: 'error',
    text: 'The operator at character {at} is from another language. Write = for equal, != for different, and, or, not().',
  },
  XPATH_006: {
    severity: 'warning',
    text: 'Character {at} is a no-break space or another character that cannot be seen. Type an ordinary space.',
  },
  XPATH_007: {
    severity: 'error',
    text: 'This expression is too long or too deep. Move parts of it into calculate questions.',
  },
  XPATH_008: { severity: 'error', text: 'The function at character {at} does not exist. Check its spelling.' },
  XPATH_009: {
    severity: 'error',
    text: 'The function {function} at character {at} has the wrong number of arguments: {found}. Check what it needs.',
  },
  XPATH_010: {
    severity: 'error',
    text: 'A reference at character {at} is between quotation marks, where it is plain text. Remove the quotation marks.',
  },
  XPATH_011: {
    severity: 'error',
    text: 'The code at character {at} is not in the list of the question that it is compared with, so it never matches. Correct it.',
  },
  XPATH_012: {
    severity: 'warning',
    text: "A question with several answers is compared with one code at character {at}. Use selected(${name}, 'code').",
  },
  XPATH_013: {
    severity: 'error',
    text: 'The list or file that instance() names at character {at} does not exist. Correct the name.',
  },
  XPATH_014: {
    severity: 'error',
    text: 'The name at character {at} is neither a reference nor a text. For a question, write ${name}; for a text, add quotation marks.',
  },
  XPATH_015: {
    severity: 'warning',
    text: 'This condition has the same result for every answer. Compare something, or remove it.',
  },
  XPATH_016: {
    severity: 'error',
    text: "The date at character {at} is read as a subtraction. Write date('2024-01-31').",
  },
  XPATH_017: {
    severity: 'warning',
    text: 'The name at character {at} is neither a reference nor a text, so records have no name by it. For a question, write ${name}; for a text, add quotation marks.',
  },
} as const
