/** What a converter can say about a cell, a column or a file, with `{name}` where a limit, a count or a name is filled in. */
export const en = {
  unknownLayout: { severity: 'error', text: 'No known layout was recognised in the first rows. Nothing was read.' },
  mixedLayout: {
    severity: 'error',
    text: 'The columns fit several layouts ({layouts}). Nothing was guessed; say which layout it is.',
  },
  titleRows: {
    severity: 'note',
    text: 'What stands above this header was taken for titles and not read. Rows: {count}.',
  },
  partialLayout: {
    severity: 'warning',
    text: '{count} columns of layout {layout} are not there. Their values stay open.',
  },
  unknownColumn: { severity: 'warning', text: 'This column is not known and was not read.' },
  duplicateColumn: {
    severity: 'error',
    text: 'This column stands for {field}, as an earlier column does. Only the earlier one was read.',
  },
  ambiguousHeader: {
    severity: 'error',
    text: 'The header of this column fits several fields and the field name is missing. The column was not read.',
  },
  shiftedHeader: {
    severity: 'warning',
    text: 'The hidden code of this column ({code}) and its label disagree. It was read by its label, as {field}.',
  },
  repairedHeader: {
    severity: 'note',
    text: 'The header of this column is written in another way. It was read as {field}.',
  },
  mislabelledField: {
    severity: 'warning',
    text: 'The form of IOM asks for the second name under {field}. The value was kept with the names only.',
  },
  valueWithoutHeader: { severity: 'warning', text: 'This cell is in a column without a header and was not read.' },
  labelRead: { severity: 'note', text: 'A label stands here in place of a code of {field}. It was read as that code.' },
  variantRead: { severity: 'note', text: 'A value of {field} is written in another way. It was read.' },
  duplicateValue: { severity: 'note', text: 'A value of {field} is given twice. It was kept once.' },
  unknownValue: { severity: 'error', text: 'The value is not in the list of {field}. It was set to unknown.' },
  ambiguousDate: {
    severity: 'error',
    text: 'Day and month of {field} cannot be told apart. It was set to unknown; say the order or write the date as year-month-day.',
  },
  invalidDate: { severity: 'error', text: '{field} holds no date that exists. It was set to unknown.' },
  dateNotFull: { severity: 'error', text: '{field} needs a whole date. It was set to unknown.' },
  serialDate: {
    severity: 'note',
    text: 'The date of {field} is stored as a number of days, as in Excel. It was read as that day.',
  },
  dateReordered: { severity: 'note', text: 'The date of {field} is not written as year-month-day. It was read.' },
  timeDropped: { severity: 'note', text: 'The time of day beside the date of {field} was left out.' },
  invalidNumber: { severity: 'error', text: '{field} holds no number that can be used. It was set to unknown.' },
  outOfRange: { severity: 'error', text: '{field} lies outside {min} to {max}. It was set to unknown.' },
  invalidPhone: {
    severity: 'error',
    text: '{field} is no telephone number with country code (E.164). It was set to unknown.',
  },
  invalidEmail: { severity: 'error', text: '{field} is no e-mail address. It was set to unknown.' },
  textTooLong: {
    severity: 'error',
    text: 'The text of {field} has more than {limit} characters. It was set to unknown.',
  },
  unclearAnswer: { severity: 'error', text: '{field} says neither yes nor no. It was set to unknown.' },
  uncheckedConsent: {
    severity: 'warning',
    text: 'The box {field} is not ticked. That is no refusal and no consent; the decision was set to unknown.',
  },
  unspecifiedGender: {
    severity: 'warning',
    text: '{field} does not tell unknown, not asked and refused apart. It was set to unknown.',
  },
  childLabour: {
    severity: 'warning',
    text: 'Child labour is an age and no form of exploitation. The form was set to unknown; please review the case.',
  },
  halfPosition: {
    severity: 'error',
    text: 'Only one of longitude and latitude can be used ({field}). Both were set to unknown.',
  },
  conflict: {
    severity: 'error',
    text: '{field} contradicts another value of the row ({rule}). It was set to unknown.',
  },
  unexpectedZero: {
    severity: 'warning',
    text: 'A 0 is not expected in this layout; {field} has the first one of this row. It was kept as "not present", and nothing was read from it.',
  },
  flagDisagrees: { severity: 'warning', text: '{field} and the column {flag} disagree. The flag was followed.' },
} as const
