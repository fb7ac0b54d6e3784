/** Rules about names, rows that begin and end, ranges, types and labels. */
export const questionRules = {
  // Names
  NAMES_001: {
    severity: 'error',
    text: 'Another question or group in the same group already has this name. Give one of them another name.',
  },
  NAMES_002: {
    severity: 'warning',
    text: 'Another question or group in the same group has this name, apart from capital letters. Give one of them another name.',
  },
  NAMES_003: {
    severity: 'error',
    text: 'This repeat has the same name as the root of the form. Give it another name.',
  },
  NAMES_004: { severity: 'error', text: 'Another repeat of the form has this name. Give one of them another name.' },
  NAMES_005: { severity: 'error', text: 'The name meta is reserved for the form itself. Choose another name.' },
  NAMES_006: { severity: 'error', text: 'This choice has no name, which is the code that is stored. Fill it in.' },
  NAMES_007: {
    severity: 'error',
    text: 'Another choice of the same list has this code, so answers cannot be distinguished. Change one of them.',
  },
  NAMES_008: {
    severity: 'error',
    text: 'This name cannot be used. Begin with a letter or _, then use letters, digits, -, _ and . only; no spaces.',
  },
  NAMES_013: {
    severity: 'warning',
    text: 'The name of this sheet is close to {column}, and the sheet is not read. Correct its name, or begin it with _ if it is intended.',
  },

  // Rows that begin and end
  SURVEY_001: {
    severity: 'error',
    text: 'This row ends a group or repeat that was not begun, or of the other kind. Delete it, or add the row that begins it.',
  },
  SURVEY_002: {
    severity: 'error',
    text: 'This group or repeat is never ended. Add its end row below its last question.',
  },
  SURVEY_003: {
    severity: 'error',
    text: 'The parameter incremental can only be true. Write incremental=true or leave it out.',
  },
  SURVEY_004: {
    severity: 'error',
    text: 'Parameters are written as key=value, with spaces between them. Correct this cell.',
  },
  SURVEY_005: {
    severity: 'error',
    text: 'This type of question does not have one of these parameters. Check the spelling, or remove it.',
  },
  SURVEY_006: {
    severity: 'error',
    text: 'The parameter reference-geometry does not name a list or a repeat of this form. Correct it, or remove it.',
  },
  SURVEY_007: { severity: 'error', text: 'The parameter capture-accuracy has to be a number. Correct it.' },
  SURVEY_008: { severity: 'error', text: 'The parameter warning-accuracy has to be a number. Correct it.' },
  SURVEY_009: { severity: 'error', text: 'The parameter allow-mock-accuracy has to be true or false. Correct it.' },
  SURVEY_010: { severity: 'error', text: 'The parameter {parameter} cannot have this value. Correct it.' },
  SURVEY_011: {
    severity: 'error',
    text: 'An audit with places needs location-priority, location-min-interval and location-max-age. Remove them, which is safer, or add what is missing.',
  },

  // Ranges
  RANGE_001: { severity: 'error', text: 'The parameter {parameter} of a range has to be a number. Correct it.' },
  RANGE_002: { severity: 'error', text: 'The parameter {parameter} of a range cannot be 0. Correct it.' },
  RANGE_003: { severity: 'error', text: 'The parameter {parameter} is larger than the whole range. Make it smaller.' },
  RANGE_004: {
    severity: 'error',
    text: 'The parameter {parameter} does not fall on a step of the range. Make it a multiple.',
  },
  RANGE_005: { severity: 'error', text: 'The parameter placeholder is outside the range. Choose a number inside it.' },
  RANGE_006: {
    severity: 'error',
    text: 'The list of labels of this range is not in the sheet choices. Add it, or correct its name.',
  },
  RANGE_007: { severity: 'error', text: 'A range without ticks can have two labels only. Remove the others.' },
  RANGE_008: {
    severity: 'error',
    text: 'Ticks, their labels and placeholders cannot be used with this appearance. Remove one or the other.',
  },
  RANGE_009: { severity: 'error', text: 'A label of this range has a code that is not a number. Correct the list.' },
  RANGE_010: { severity: 'error', text: 'A label of this range is outside it. Correct the list.' },
  RANGE_011: { severity: 'error', text: 'A label of this range does not fall on a step. Correct the list.' },
  RANGE_012: {
    severity: 'error',
    text: 'A range without ticks has its two labels at its start and end. Correct the list.',
  },

  // Types
  TYPE_001: { severity: 'error', text: 'This type of question does not exist. Check the spelling of the type.' },
  TYPE_002: { severity: 'error', text: 'This row has a name or a label but no type. Fill in the type.' },
  TYPE_003: {
    severity: 'error',
    text: 'This type needs the name of a list after it, as in select_one yes_no. Add it.',
  },
  TYPE_004: { severity: 'error', text: 'A calculate needs a calculation. Fill it in, or delete the row.' },
  TYPE_005: { severity: 'error', text: 'This question or group has no name. Fill it in.' },
  TYPE_006: {
    severity: 'warning',
    text: 'Pictures are sent in full size. Add a limit to parameters, such as max-pixels=1024.',
  },
  TYPE_007: {
    severity: 'error',
    text: 'Choices from a file need the whole name of the file, with .csv, .xml or .geojson at its end. Add the ending.',
  },
  TYPE_008: {
    severity: 'warning',
    text: 'or_other adds an English Other that is never translated. Add a choice other and a text question that depends on it.',
  },
  TYPE_009: {
    severity: 'warning',
    text: 'This group or repeat has no label. Give it one, so that people know where they are.',
  },
  TYPE_010: { severity: 'error', text: 'An audit is always named audit. Leave its name empty.' },
  TYPE_011: {
    severity: 'error',
    text: 'The default does not fit the type of this question. Correct it: a whole number, a number, or a date such as 2024-01-31.',
  },
  TYPE_012: {
    severity: 'error',
    text: 'An answer is required in a row that no one can answer, so the form may never be finished. Remove required.',
  },
  TYPE_013: {
    severity: 'error',
    text: 'A background-geopoint needs the question in trigger that sets it off. Remove the row, which is safer, or name the question.',
  },

  // Labels
  LABEL_001: { severity: 'warning', text: 'This choice has no label, so nothing is shown for it. Fill it in.' },
  LABEL_003: { severity: 'error', text: 'A big-image needs an image that it enlarges. Fill in image as well.' },
  LABEL_002: { severity: 'error', text: 'This question has no label, so no one can read what is asked. Fill it in.' },
} as const
