/** How bad a finding is: an error keeps a form from working or puts people at risk; a warning is to be looked at. */
export type RuleSeverity = 'error' | 'warning'

/**
 * Every rule of the XLSForm linter, with its severity and, in plain English, what is wrong and what to do. `{name}` stands for a
 * parameter. HEADER, LABEL, NAMES, PYREF, RANGE and SURVEY have the numbers of pyxform where it has one; the other families are ours.
 */
export const xlsformRules = {
  // The file
  FILE_001: {
    severity: 'error',
    en: 'This is neither an Excel workbook (.xlsx) nor the survey sheet of a form as CSV. Save the form as .xlsx and try again.',
  },
  FILE_002: { severity: 'error', en: 'This is an old Excel workbook (.xls). Save it as .xlsx and try again.' },
  FILE_003: {
    severity: 'error',
    en: 'This workbook is protected by a password. Save a copy without the password and try again.',
  },
  FILE_004: {
    severity: 'error',
    en: 'The workbook is damaged and cannot be opened. Take an older copy, or save it anew with the program that made it.',
  },
  FILE_005: {
    severity: 'error',
    en: 'The workbook would take too much memory when it is unpacked. Make a new workbook that holds the form only.',
  },
  FILE_006: {
    severity: 'warning',
    en: 'The workbook has macros. A form needs none, and whoever opens it must trust them: save it as .xlsx, which cannot hold any.',
  },
  FILE_007: {
    severity: 'error',
    en: 'This sheet is damaged, and what comes after the damage was not read. Save the workbook anew with the program that made it.',
  },
  FILE_008: {
    severity: 'error',
    en: 'Some text of this file cannot be read as it stands: its encoding or its quotation marks are broken. Save it as CSV in UTF-8.',
  },
  FILE_009: {
    severity: 'error',
    en: 'This sheet has more than {limit} rows. Only those were looked at: move long lists into files of their own.',
  },
  FILE_010: {
    severity: 'warning',
    en: 'Rule {rule} has {count} more findings like those that are shown. Mend what is shown first, then check again.',
  },

  // Sheets
  SHEET_001: {
    severity: 'error',
    en: 'The workbook has no sheet called survey. Give the sheet with the questions this name.',
  },
  SHEET_002: {
    severity: 'warning',
    en: 'This sheet is hidden but is part of the form. Unhide it, so that everybody sees what the form does.',
  },
  SHEET_003: {
    severity: 'warning',
    en: 'This row is hidden but is part of the form. Unhide it, or delete it if it should not be asked.',
  },
  SHEET_004: {
    severity: 'warning',
    en: 'This column is hidden but is part of the form. Unhide it, or delete it if it should not be there.',
  },
  SHEET_005: {
    severity: 'error',
    en: 'This row stands below {limit} or more blank rows, where programs stop reading. Delete the blank rows.',
  },
  SHEET_006: {
    severity: 'warning',
    en: 'This row has neither type nor name nor label, so it is skipped. Delete it, or complete it.',
  },
  SHEET_007: {
    severity: 'warning',
    en: 'This cell holds a formula. The form takes the value that was calculated last: paste the value in its place.',
  },
  SHEET_008: {
    severity: 'error',
    en: 'The value of this cell cannot be read: it is an error, a date that does not exist, or a formula that was never calculated. Type it in as text.',
  },
  SHEET_009: {
    severity: 'warning',
    en: 'A column called disabled is not part of XLSForm any more, so programs differ. Delete the rows, or use relevant.',
  },
  SHEET_010: {
    severity: 'warning',
    en: 'Cells are merged here, so that only the first has a value. Unmerge them and fill in each one.',
  },
  SHEET_011: { severity: 'error', en: 'The sheet survey holds no question. Add at least one row below the header.' },

  // Headers
  HEADER_001: {
    severity: 'error',
    en: 'The first row of this sheet is not its header. Move the row with type, name and label to the top.',
  },
  HEADER_002: {
    severity: 'error',
    en: 'This header means the same column as another one. Delete or rename one of the two.',
  },
  HEADER_003: { severity: 'error', en: 'This sheet needs a column called {column}. Add it.' },
  HEADER_004: {
    severity: 'warning',
    en: 'The header of this column of choices is empty or has a space, so the column is dropped. Name it without spaces.',
  },
  HEADER_005: {
    severity: 'error',
    en: 'The sheet entities cannot have this column. Check how its header is spelt, or delete it.',
  },
  HEADER_006: {
    severity: 'warning',
    en: 'This column has cells but no header, so it is dropped. Name it or delete it.',
  },
  HEADER_007: {
    severity: 'warning',
    en: 'No column has this name, so what it says is dropped. It is nearly {column}: correct the spelling.',
  },
  HEADER_008: {
    severity: 'warning',
    en: 'One colon before a language is an old way to write it. Use two: label::English (en).',
  },

  // Names
  NAMES_001: {
    severity: 'error',
    en: 'Another question or group of the same group has this name already. Give one of them another name.',
  },
  NAMES_002: {
    severity: 'warning',
    en: 'Another question or group of the same group has this name but for capital letters. Give one of them another name.',
  },
  NAMES_003: {
    severity: 'error',
    en: 'This repeat is named like the root of the form. Give it another name.',
  },
  NAMES_004: { severity: 'error', en: 'Another repeat of the form has this name. Give one of them another name.' },
  NAMES_005: { severity: 'error', en: 'The name meta is reserved for the form itself. Choose another name.' },
  NAMES_006: { severity: 'error', en: 'This choice has no name, which is the code that is stored. Fill it in.' },
  NAMES_007: {
    severity: 'error',
    en: 'Another choice of the same list has this code, so that answers cannot be told apart. Change one of them.',
  },
  NAMES_008: {
    severity: 'error',
    en: 'This name cannot be used. Begin with a letter or _, then use letters, digits, -, _ and . only; no spaces.',
  },
  NAMES_013: {
    severity: 'warning',
    en: 'This sheet is named nearly like {column} and is not read. Correct its name, or begin it with _ if it is meant so.',
  },

  // Rows that begin and end
  SURVEY_001: {
    severity: 'error',
    en: 'This row ends a group or repeat that was not begun, or of the other kind. Delete it, or add the row that begins it.',
  },
  SURVEY_002: {
    severity: 'error',
    en: 'This group or repeat is never ended. Add its end row below its last question.',
  },
  SURVEY_003: {
    severity: 'error',
    en: 'The parameter incremental can only be true. Write incremental=true or leave it out.',
  },
  SURVEY_004: {
    severity: 'error',
    en: 'Parameters are written as key=value, with spaces between them. Correct this cell.',
  },
  SURVEY_005: {
    severity: 'error',
    en: 'This type of question does not know one of these parameters. Check the spelling, or take it out.',
  },
  SURVEY_006: {
    severity: 'error',
    en: 'The parameter reference-geometry names no list and no repeat of this form. Correct it, or take it out.',
  },
  SURVEY_007: { severity: 'error', en: 'The parameter capture-accuracy has to be a number. Correct it.' },
  SURVEY_008: { severity: 'error', en: 'The parameter warning-accuracy has to be a number. Correct it.' },
  SURVEY_009: { severity: 'error', en: 'The parameter allow-mock-accuracy has to be true or false. Correct it.' },
  SURVEY_010: { severity: 'error', en: 'The parameter {parameter} cannot have this value. Correct it.' },

  // Ranges
  RANGE_001: { severity: 'error', en: 'The parameter {parameter} of a range has to be a number. Correct it.' },
  RANGE_002: { severity: 'error', en: 'The parameter {parameter} of a range cannot be 0. Correct it.' },
  RANGE_003: { severity: 'error', en: 'The parameter {parameter} is larger than the whole range. Make it smaller.' },
  RANGE_004: {
    severity: 'error',
    en: 'The parameter {parameter} does not fall on a step of the range. Make it a multiple.',
  },
  RANGE_005: { severity: 'error', en: 'The parameter placeholder lies outside the range. Choose a number inside.' },
  RANGE_006: {
    severity: 'error',
    en: 'The list of labels of this range is not in the sheet choices. Add it, or correct its name.',
  },
  RANGE_007: { severity: 'error', en: 'A range without ticks can have two labels only. Take the others out.' },
  RANGE_008: {
    severity: 'error',
    en: 'Ticks, their labels and placeholders do not go with this appearance. Take out one or the other.',
  },
  RANGE_009: { severity: 'error', en: 'A label of this range has a code that is no number. Correct the list.' },
  RANGE_010: { severity: 'error', en: 'A label of this range lies outside it. Correct the list.' },
  RANGE_011: { severity: 'error', en: 'A label of this range does not fall on a step. Correct the list.' },
  RANGE_012: {
    severity: 'error',
    en: 'A range without ticks has its two labels at its start and end. Correct the list.',
  },

  // Types
  TYPE_001: { severity: 'error', en: 'There is no such type of question. Check the spelling of the type.' },
  TYPE_002: { severity: 'error', en: 'This row has a name or a label but no type. Fill in the type.' },
  TYPE_003: { severity: 'error', en: 'This type needs the name of a list after it, as in select_one yes_no. Add it.' },
  TYPE_004: { severity: 'error', en: 'A calculate needs a calculation. Fill it in, or delete the row.' },
  TYPE_005: { severity: 'error', en: 'This question or group has no name. Fill it in.' },
  TYPE_006: {
    severity: 'warning',
    en: 'Pictures are sent in full size. Write max-pixels=1024 or so into parameters.',
  },
  TYPE_007: {
    severity: 'error',
    en: 'Choices from a file need the whole name of the file, with .csv, .xml or .geojson at its end. Add the ending.',
  },
  TYPE_008: {
    severity: 'warning',
    en: 'or_other adds an English Other that is never translated. Add a choice other and a text question that depends on it.',
  },
  TYPE_009: {
    severity: 'warning',
    en: 'This group or repeat has no label. Give it one, so that people know where they are.',
  },
  TYPE_010: { severity: 'error', en: 'An audit is always named audit. Leave its name empty.' },
  TYPE_011: {
    severity: 'error',
    en: 'The default does not fit the type of this question. Correct it: a whole number, a number, or a date such as 2024-01-31.',
  },
  TYPE_012: {
    severity: 'error',
    en: 'An answer is required of a row that nobody can answer, so that the form may never be finished. Take required out.',
  },

  // Labels
  LABEL_001: { severity: 'warning', en: 'This choice has no label, so nothing is shown for it. Fill it in.' },
  LABEL_003: { severity: 'error', en: 'A big-image needs an image that it enlarges. Fill in image as well.' },
  LABEL_002: { severity: 'error', en: 'This question has no label, so nobody can read what is asked. Fill it in.' },

  // References and expressions
  PYREF_001: {
    severity: 'error',
    en: 'A reference here is not complete. It is written as ${name}: the name of one question between ${ and }.',
  },
  PYREF_002: { severity: 'error', en: 'Several references in trigger need commas between them. Add the commas.' },
  PYREF_003: {
    severity: 'error',
    en: 'Something here refers to a question that the form does not have. Check the spelling of the name.',
  },
  PYREF_004: {
    severity: 'error',
    en: 'Something here refers to a name that several questions have. Give each of them a name of its own.',
  },
  PYREF_005: {
    severity: 'error',
    en: 'This refers from outside to a question inside a repeat, of which there may be several. Use sum(), count(), join() or indexed-repeat().',
  },
  PYREF_006: {
    severity: 'error',
    en: 'The trigger names a question that nobody sees, so that nothing sets it off. Name one that is asked.',
  },
  CYCLE_001: {
    severity: 'error',
    en: 'This leads back to itself: what it depends on depends on it. Take one of the references out.',
  },
  XPATH_001: {
    severity: 'error',
    en: 'This expression cannot be understood from character {at} on. Something there is missing, or does not belong.',
  },
  XPATH_002: { severity: 'error', en: 'The bracket at character {at} is never closed. Add its partner.' },
  XPATH_003: { severity: 'error', en: 'The quotation mark at character {at} is never closed. Add its partner.' },
  XPATH_004: {
    severity: 'warning',
    en: 'Character {at} is a curly quotation mark. Not every program takes it: use the straight one.',
  },
  XPATH_005: {
    severity: 'error',
    en: 'The sign at character {at} is from another language. Write = for equal, != for different, and, or, not().',
  },
  XPATH_006: {
    severity: 'warning',
    en: 'Character {at} is a no-break space or another character that cannot be seen. Type an ordinary space.',
  },
  XPATH_007: {
    severity: 'error',
    en: 'This expression is too long or too deep. Move parts of it into calculate questions.',
  },
  XPATH_008: { severity: 'error', en: 'There is no function like the one at character {at}. Check its spelling.' },
  XPATH_009: {
    severity: 'error',
    en: 'The function {function} at character {at} has the wrong number of arguments: {found}. Check what it needs.',
  },
  XPATH_010: {
    severity: 'error',
    en: 'A reference at character {at} stands between quotation marks, where it is plain text. Take the quotation marks away.',
  },
  XPATH_011: {
    severity: 'error',
    en: 'The code at character {at} is not in the list of the question that it is compared with, so it never fits. Correct it.',
  },
  XPATH_012: {
    severity: 'warning',
    en: "A question with several answers is compared with one code at character {at}. Use selected(${name}, 'code').",
  },
  XPATH_013: {
    severity: 'error',
    en: 'There is no list and no file like the one that instance() names at character {at}. Correct the name.',
  },
  XPATH_014: {
    severity: 'error',
    en: 'A name at character {at} stands alone. If it is a question, write ${name}; if it is a text, put it between quotation marks.',
  },
  XPATH_015: {
    severity: 'warning',
    en: 'This condition is the same for every answer. Compare something, or take it out.',
  },
  XPATH_016: {
    severity: 'error',
    en: "The date at character {at} is read as a subtraction. Write date('2024-01-31').",
  },

  // Choices
  CHOICE_001: {
    severity: 'error',
    en: 'The list of this question is not in the sheet choices. Add it, or correct its name.',
  },
  CHOICE_002: {
    severity: 'warning',
    en: 'No question uses this list of choices. Delete it, or check the names of lists.',
  },
  CHOICE_003: {
    severity: 'error',
    en: 'This code has a space, which stands between answers where several can be chosen. Use _ instead.',
  },
  CHOICE_004: { severity: 'warning', en: 'This code has a space, which is easily lost. Use _ instead.' },
  CHOICE_005: {
    severity: 'warning',
    en: 'Two choices of this list have the same label, so nobody can tell them apart. Change one of them.',
  },
  CHOICE_006: {
    severity: 'warning',
    en: 'This list has more than {limit} choices, which makes a form very slow to open. Move it into a file: select_one_from_file.',
  },
  CHOICE_007: {
    severity: 'warning',
    en: 'The list of this question has more than {limit} choices, too many to scroll through. Write minimal autocomplete into appearance, or move it into a file.',
  },
  CHOICE_008: { severity: 'error', en: 'This choice belongs to no list. Fill in its list_name.' },
  CHOICE_009: {
    severity: 'error',
    en: 'The filter names a column at character {at} that this list of choices does not have, so that nothing is left. Add the column, or correct the name.',
  },
  CHOICE_010: {
    severity: 'warning',
    en: "Other can be chosen here, but no text question asks what. Add one with relevant selected(${name}, 'other').",
  },

  CHOICE_011: {
    severity: 'error',
    en: 'Two sources of choices have one name: a list and a file, or two files. Give one of them another name.',
  },
  CHOICE_012: {
    severity: 'error',
    en: 'This value is no code of the list that the filter compares it with, so this choice is never shown. Correct it.',
  },
  CHOICE_013: {
    severity: 'error',
    en: 'The default is no code of the list of this question. Correct it, or take it out.',
  },

  // Languages
  LANG_001: {
    severity: 'warning',
    en: 'This language has no code, or none that exists, so that programs cannot know it. Add it in brackets, as in Kiswahili (sw).',
  },
  LANG_002: { severity: 'error', en: 'Another language of this form has the same code. Correct one of them.' },
  LANG_003: {
    severity: 'warning',
    en: 'This language has no column {column}, which others have. Add the column, or people see another language.',
  },
  LANG_004: { severity: 'warning', en: 'This text is missing, though there is one in another language. Translate it.' },
  LANG_005: {
    severity: 'warning',
    en: 'This column has no language beside others that have one, which makes a language of its own. Name its language.',
  },
  LANG_006: {
    severity: 'error',
    en: 'The default language is none of the languages of this form. Write it exactly as after label::.',
  },
  LANG_007: {
    severity: 'warning',
    en: 'The language of this form has no name. Write label::English (en) instead of label, so that others can be added.',
  },

  // Texts
  TEXT_001: {
    severity: 'warning',
    en: 'This text begins or ends with white space, perhaps a no-break space that cannot be seen. Delete it.',
  },
  TEXT_002: {
    severity: 'warning',
    en: 'This name or code begins or ends with white space. Some programs cut it off and others do not: delete it.',
  },
  TEXT_003: {
    severity: 'warning',
    en: 'Another question of the same group has the same label. One of them is probably wrong.',
  },
  TEXT_004: {
    severity: 'error',
    en: 'This code has a character that cannot be seen. Type the code anew.',
  },
  TEXT_005: {
    severity: 'warning',
    en: 'An answer is required, but no message says why. Fill in required_message, and think of a way to decline.',
  },
  TEXT_006: {
    severity: 'warning',
    en: 'There is a constraint but no message for whoever breaks it. Fill in constraint_message.',
  },
  TEXT_007: {
    severity: 'warning',
    en: 'This message is never shown, since the rule that it belongs to is missing. Add the rule, or delete the message.',
  },

  // Settings
  SETTINGS_001: {
    severity: 'warning',
    en: 'The form has no form_id, so that versions of it cannot be held together. Add one.',
  },
  SETTINGS_002: { severity: 'warning', en: 'The form has no form_title, which people choose it by. Add one.' },
  SETTINGS_003: { severity: 'warning', en: 'The form has no version. Add one that grows, such as 2026112501.' },
  SETTINGS_004: { severity: 'warning', en: 'form_id and id_string mean the same. Delete id_string.' },
  SETTINGS_005: {
    severity: 'warning',
    en: 'The form has several languages and no default_language. Name the one that it opens in.',
  },
  SETTINGS_006: { severity: 'warning', en: 'Only the first row of settings counts. Delete this one.' },
  SETTINGS_007: {
    severity: 'warning',
    en: 'The workbook has no sheet called settings. Add one with form_title, form_id, version and public_key.',
  },

  // Safety
  SAFETY_001: {
    severity: 'error',
    en: 'The type {type} stores who or which device filled in the form. It can lead to a survivor or a caseworker: take it out.',
  },
  SAFETY_002: {
    severity: 'error',
    en: 'The type {type} stores where the device is without asking. It can lead to a shelter: take it out.',
  },
  SAFETY_003: {
    severity: 'error',
    en: 'background-audio records the interview without anybody noticing. Take it out.',
  },
  SAFETY_004: {
    severity: 'error',
    en: 'This audit stores where the device was at every question. Take the location parameters out.',
  },
  SAFETY_005: {
    severity: 'warning',
    en: 'This audit stores who filled in the form, or answers that were taken back. Take {parameter} out.',
  },
  SAFETY_006: {
    severity: 'warning',
    en: 'This question stores an exact place. Ask for a district or another large area instead, unless the place itself is needed.',
  },
  SAFETY_007: {
    severity: 'warning',
    en: 'This question stores a picture, a recording or a file, in which people can be recognised. Leave it out unless nothing else will do.',
  },
  SAFETY_008: {
    severity: 'error',
    en: 'The name of each record would hold what tells who the person is, and lists show it unencrypted. Use a case number instead.',
  },
  SAFETY_009: {
    severity: 'error',
    en: 'The form asks about a person, and no question asks for consent. Ask for it first, and let all else depend on it.',
  },
  SAFETY_010: {
    severity: 'error',
    en: 'This asks about the person before consent is asked for. Move it below the question about consent.',
  },
  SAFETY_011: {
    severity: 'error',
    en: 'Nothing depends on this consent: whoever refuses is asked the same. Put what follows into a group with a relevant that refers to it.',
  },
  SAFETY_012: {
    severity: 'error',
    en: 'This is asked whether or not the person consents. Move it into the group that depends on consent.',
  },
  SAFETY_013: {
    severity: 'warning',
    en: 'This asks for what tells who the person is, beside the case itself. Keep it in another form and join both by a case number.',
  },
  SAFETY_014: {
    severity: 'warning',
    en: 'There is no public_key: finished records lie unencrypted on the device. Make a pair of keys and add the public one.',
  },
  SAFETY_015: {
    severity: 'error',
    en: 'Records would be sent without encryption. The submission_url has to begin with https://.',
  },
  SAFETY_016: {
    severity: 'error',
    en: 'This is no public key as forms need it: the letters and digits of the key only, without its first and last line.',
  },
  SAFETY_017: {
    severity: 'warning',
    en: 'Entities are sent to every device that has a form with their list. Nothing about a person may be among them: take it out unless you are sure.',
  },
} as const

/** The id of a rule of the XLSForm linter. */
export type XlsformRule = keyof typeof xlsformRules
