/** What can be said of a workbook that is read as a form, with `{name}` where a name of ours is filled in. */
export const en = {
  noSurvey: {
    severity: 'error',
    text: 'The workbook has no sheet `survey` with the columns `type` and `name`. It is no XLSForm.',
  },
  unreadable: {
    severity: 'error',
    text: 'The file cannot be read as a form, or not all of it ({rule}); `tip form lint` says why.',
  },
  brokenMark: {
    severity: 'error',
    text: 'What the column `tip_form` holds here was changed and cannot be read. The row was read by its name instead.',
  },
  newerStandard: {
    severity: 'error',
    text: 'The form was made for another version of the standard than this one ({base}).',
  },
  notInStandard: { severity: 'warning', text: 'The standard has no field for this question. It was left out.' },
  identity: {
    severity: 'warning',
    text: 'This asks who somebody is (a name, an address, a number). That belongs into an identity record in another store, never into a case form. It was left out.',
  },
  consentOfNoScope: {
    severity: 'warning',
    text: 'One consent for everything is consent to nothing in particular. It became one question for each purpose.',
  },
  sexAndGenderMixed: {
    severity: 'warning',
    text: 'This mixes sex and gender. It became the question for sex and its basis; gender identity is left for the person to declare and is not switched on.',
  },
  twice: { severity: 'warning', text: 'The field of this question is asked already. The question was left out.' },
  choiceNotInStandard: {
    severity: 'warning',
    text: 'Choices of this question that the standard does not have: {count}. They were left out.',
  },
  cellNotRead: {
    severity: 'warning',
    text: 'What this cell says could not be taken over; the form made of the standard says something else here.',
  },
  metadataLeftOut: {
    severity: 'warning',
    text: 'What a device notes by itself (times, numbers, names, places) is no part of a form of the standard. It was left out.',
  },
  structureLeftOut: {
    severity: 'warning',
    text: 'A group or repeat in which nothing of the standard is asked was left out.',
  },
  unknownLanguage: {
    severity: 'warning',
    text: 'The head of this column names no language by its subtag, as in `Français (fr)`. Its texts were left out.',
  },
  notAForm: { severity: 'error', text: 'What was read is no form over the standard ({fault}).' },
} as const
