/** Rules about choices, languages and texts. */
export const textRules = {
  // Choices
  CHOICE_001: {
    severity: 'error',
    text: 'The list of this question is not in the sheet choices. Add it, or correct its name.',
  },
  CHOICE_002: {
    severity: 'warning',
    text: 'No question uses this list of choices. Delete it, or check the names of lists.',
  },
  CHOICE_003: {
    severity: 'error',
    text: 'This code has a space, which separates answers where several can be chosen. Use _ instead.',
  },
  CHOICE_004: { severity: 'warning', text: 'This code has a space, which is easily lost. Use _ instead.' },
  CHOICE_005: {
    severity: 'warning',
    text: 'Two choices of this list have the same label, so no one can distinguish them. Change one of them.',
  },
  CHOICE_006: {
    severity: 'warning',
    text: 'This list has more than {limit} choices, which makes a form very slow to open. Move it into a file: select_one_from_file.',
  },
  CHOICE_007: {
    severity: 'warning',
    text: 'The list of this question has more than {limit} choices, too many to scroll through. Write minimal autocomplete into appearance, or move it into a file.',
  },
  CHOICE_008: { severity: 'error', text: 'This choice belongs to no list. Fill in its list_name.' },
  CHOICE_009: {
    severity: 'error',
    text: 'The filter names a column at character {at} that this list of choices does not have, so no choice is left. Add the column, or correct the name.',
  },
  CHOICE_010: {
    severity: 'warning',
    text: "Other can be chosen here, but no text question asks what. Add one with relevant selected(${name}, 'other').",
  },

  CHOICE_011: {
    severity: 'error',
    text: 'Two sources of choices have the same name: a list and a file, or two files. Give one of them another name.',
  },
  CHOICE_012: {
    severity: 'error',
    text: 'This value is not a code of the list that the filter compares it with, so this choice is never shown. Correct it.',
  },
  CHOICE_013: {
    severity: 'error',
    text: 'The default is not a code of the list of this question. Correct it, or remove it.',
  },
  CHOICE_014: {
    severity: 'error',
    text: 'search() takes the choices of this list from a file. It works with select_one and select_multiple only, and in every question that has the list.',
  },

  // Languages
  LANG_001: {
    severity: 'warning',
    text: 'This language has no code, or none that exists, so programs cannot recognise it. Add it in brackets, as in Kiswahili (sw).',
  },
  LANG_002: { severity: 'error', text: 'Another language of this form has the same code. Correct one of them.' },
  LANG_003: {
    severity: 'warning',
    text: 'This language has no column {column}, which others have. Add the column, or people see another language.',
  },
  LANG_004: {
    severity: 'warning',
    text: 'This text is missing, though there is one in another language. Translate it.',
  },
  LANG_005: {
    severity: 'warning',
    text: 'This column has no language although others have one, so it counts as a language of its own. Name its language.',
  },
  LANG_006: {
    severity: 'error',
    text: 'The default language is not one of the languages of this form. Write it exactly as after label::.',
  },
  LANG_007: {
    severity: 'warning',
    text: 'The language of this form has no name. Write label::English (en) instead of label, so that others can be added.',
  },

  // Texts
  TEXT_001: {
    severity: 'warning',
    text: 'This text begins or ends with white space, perhaps a no-break space that cannot be seen. Delete it.',
  },
  TEXT_002: {
    severity: 'warning',
    text: 'This name or code begins or ends with white space. Some programs cut it off and others do not: delete it.',
  },
  TEXT_003: {
    severity: 'warning',
    text: 'Another question of the same group has the same label. One of them is probably wrong.',
  },
  TEXT_004: {
    severity: 'error',
    text: 'This code contains an invisible character. Type the code again.',
  },
  TEXT_005: {
    severity: 'warning',
    text: 'An answer is required, but no message says why. Fill in required_message, and think of a way to decline.',
  },
  TEXT_006: {
    severity: 'warning',
    text: 'There is a constraint but no message for answers that break it. Fill in constraint_message.',
  },
  TEXT_007: {
    severity: 'warning',
    text: 'This message is never shown, since the rule that it belongs to is missing. Add the rule, or delete the message.',
  },
} as const
