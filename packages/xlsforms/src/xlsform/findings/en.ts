/** The findings of reading a workbook as a form; `{name}` stands for a name of the standard or of a rule. */
export const en = {
  noSurvey: {
    severity: 'error',
    text: 'The workbook has no sheet `survey` with the columns `type` and `name`. It is not an XLSForm.',
  },
  unreadable: {
    severity: 'error',
    text: 'Some or all of the file cannot be read as a form ({rule}). Run `tip form lint` to see why.',
  },
  brokenMark: {
    severity: 'error',
    text: 'The cell in the column `tip_form` was changed and cannot be read. The row was read by its name instead.',
  },
  newerStandard: {
    severity: 'error',
    text: 'The form was made for another version of the standard than this one ({base}).',
  },
  noneInStandard: {
    severity: 'error',
    text: 'The workbook was read, but none of its questions has a name of the standard, such as `victim_age`, or of HTCDS. Rename the questions, or build the form from those of the standard.',
  },
  notInStandard: {
    severity: 'warning',
    text: 'No field of the standard or of HTCDS has the name of this question. It was left out.',
  },
  identity: {
    severity: 'warning',
    text: 'This asks who a person is (a name, an address, a number). That belongs in an identity record in another store, never in a case form. It was left out.',
  },
  consentOfNoScope: {
    severity: 'warning',
    text: 'One consent for everything is consent to nothing in particular. It became one question for each purpose.',
  },
  sexAndGenderMixed: {
    severity: 'warning',
    text: 'This mixes sex and gender. It became the question for sex and its basis; gender identity is left for the person to declare and is not switched on.',
  },
  twice: { severity: 'warning', text: 'Another question already asks for this field. This question was left out.' },
  choiceNotInStandard: {
    severity: 'warning',
    text: 'Choices of this question that the standard does not have: {count}. They were left out.',
  },
  cellNotRead: {
    severity: 'warning',
    text: 'The content of this cell could not be used; the form made from the standard has something else here.',
  },
  metadataLeftOut: {
    severity: 'warning',
    text: 'Data that a device records by itself (times, numbers, names, places) are not part of a form of the standard. They were left out.',
  },
  structureLeftOut: {
    severity: 'warning',
    text: 'A group or repeat that asks nothing of the standard was left out.',
  },
  unknownLanguage: {
    severity: 'warning',
    text: 'The header of this column does not name a language with its subtag, as in `Français (fr)`. Its texts were left out.',
  },
  notAForm: { severity: 'error', text: 'The workbook is not a form over the standard ({fault}).' },
} as const
