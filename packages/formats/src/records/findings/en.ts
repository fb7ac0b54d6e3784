/** The findings of a converter about a cell, a column or a file; `{name}` stands for a limit, a count or a name. */
export const en = {
  unknownLayout: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'No known layout was recognised in the first rows. Nothing was read. The headings of the columns have to be those of TIP Standard, HTCDS or CTDC, in English as they are published: write them so in the file.',
  },
  mixedLayout: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    fix: { kind: 'setOption', option: 'layout', values: ['A', 'B', 'C', 'D'] },
    text: 'The columns fit several layouts ({layouts}). Nothing was guessed; say which layout it is.',
  },
  titleRows: {
    severity: 'note',
    text: 'Rows above this header that were treated as titles and not read: {count}.',
  },
  partialLayout: {
    severity: 'warning',
    text: '{count} columns of layout {layout} are missing. Their values are left open.',
  },
  idColumnMissing: {
    severity: 'error',
    isUnread: true,
    text: 'No column has the name that was given for the ids, or several have. Nothing was read.',
  },
  idMissing: {
    severity: 'warning',
    text: 'The column of ids is empty in this row. Its case and people got random ids, which change when the file is read again. Fill in the cell.',
  },
  idRepeated: {
    severity: 'warning',
    text: 'This cell of the column of ids is the same as in row {first}. The case and people of this row got random ids, which change when the file is read again. If the rows are about one person, remove one; otherwise give each an id of its own.',
  },
  unknownColumn: { severity: 'warning', text: 'This column is not known and was not read.' },
  duplicateColumn: {
    severity: 'error',
    text: 'An earlier column already holds {field}. Only the earlier column was read.',
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
    text: 'The header of this column is spelt differently from the layout. It was read as {field}.',
  },
  mislabelledField: {
    severity: 'warning',
    turn: 'us',
    text: 'The form of IOM asks for the second name under {field}. The value was kept with the names only.',
  },
  valueWithoutHeader: { severity: 'warning', text: 'This cell is in a column without a header and was not read.' },
  labelRead: {
    severity: 'note',
    text: 'This cell holds a label instead of a code of {field}. It was read as that code.',
  },
  variantRead: {
    severity: 'note',
    text: 'A value of {field} is spelt differently from the list. It was recognised and read.',
  },
  personalText: {
    severity: 'warning',
    turn: 'partner',
    text: 'A person may be named in {field}. A name, a telephone number or the like seems to be there. It was kept, in a restricted field of the case record: take it out, or write it into the identity record.',
  },
  duplicateValue: { severity: 'note', text: 'A value of {field} is given twice. It was kept once.' },
  missingRead: { severity: 'note', text: 'A word such as "unknown" or "n/a" is in {field}. It was read as not known.' },
  approximateNumber: {
    severity: 'warning',
    turn: 'us',
    text: 'The number in {field} is given as approximate ("about"). It was read as that number; check whether that will do.',
  },
  unknownValue: { severity: 'error', text: 'The value is not in the list of {field}. It was set to unknown.' },
  unknownName: {
    severity: 'error',
    text: 'No country or language has the name or code in {field}. It was set to unknown. Write its name in English or French, or its ISO code.',
  },
  severalValues: {
    severity: 'error',
    text: 'Several values are in {field}, which takes one. It was set to unknown.',
  },
  valueWithoutHome: {
    severity: 'error',
    turn: 'us',
    text: 'The standard has no code for a value of {field} that HTCDS allows. It was set to unknown.',
  },
  missingOrNamibia: {
    severity: 'error',
    text: 'The cell of {field} may hold the code of Namibia or the short form of "not available". It was set to unknown. Write NAM or the name of the country, or leave the cell empty.',
  },
  repeatedHeader: { severity: 'note', text: 'This row repeats the header. It was left out.' },
  ambiguousCountry: {
    severity: 'error',
    turn: 'us',
    fix: { kind: 'setOption', option: 'countryNames', values: ['NAME=CODE'] },
    text: 'The name in {field} is that of several countries ({codes}). It was set to unknown. Write the code, or state which country the name means.',
  },
  ambiguousDate: {
    severity: 'error',
    turn: 'us',
    fix: { kind: 'setOption', option: 'dateOrder', values: ['dayMonthYear', 'monthDayYear'] },
    text: 'It is not clear which part of {field} is the day and which the month. It was set to unknown. State the order, or write the date as year-month-day.',
  },
  invalidDate: {
    severity: 'error',
    text: 'The value in {field} is not a date that exists, or is not written like 2025-04-03. It was set to unknown.',
  },
  unreadDate: {
    severity: 'error',
    text: 'The date in {field} is not written in a form that can be read. It was set to unknown. Write it as year-month-day.',
  },
  shortYear: {
    severity: 'error',
    text: 'The year in {field} has two digits. It was set to unknown. Write all four.',
  },
  ageForDate: {
    severity: 'error',
    text: 'An age is in {field}, which takes a date. It was set to unknown. Write the year of birth, or leave the cell empty.',
  },
  periodForDate: {
    severity: 'error',
    text: 'A period is in {field}, which takes one date. It was set to unknown. Write the day, month or year in which it began.',
  },
  dateNotFull: {
    severity: 'error',
    text: 'A day is missing in {field}, which takes a full date. It was set to unknown.',
  },
  serialDate: {
    severity: 'note',
    text: 'The date of {field} is stored as a number of days, as in Excel. It was read as that day.',
  },
  dateReordered: { severity: 'note', text: 'The date of {field} is not written as year-month-day. It was read.' },
  timeDropped: { severity: 'note', text: 'The time of day beside the date of {field} was left out.' },
  invalidNumber: { severity: 'error', text: 'The number in {field} cannot be read. It was set to unknown.' },
  outOfRange: { severity: 'error', text: 'A number outside {min} to {max} is in {field}. It was set to unknown.' },
  invalidPhone: {
    severity: 'error',
    text: 'No telephone number with country code, such as +250 …, is in {field}. It was set to unknown.',
  },
  invalidEmail: { severity: 'error', text: 'No e-mail address is in {field}. It was set to unknown.' },
  textTooLong: {
    severity: 'error',
    text: 'A text of more than {limit} characters is in {field}. It was set to unknown.',
  },
  unclearAnswer: { severity: 'error', text: 'Neither yes nor no is in {field}. It was set to unknown.' },
  uncheckedConsent: {
    severity: 'warning',
    text: 'The box {field} is not ticked. That is neither a refusal nor consent; the decision was set to unknown.',
  },
  unclearConsent: {
    severity: 'error',
    turn: 'us',
    text: '{field} does not say plainly whether the person agreed. Only TRUE or "yes" counts as consent, not a cross or a 1. The decision was set to unknown; write yes or no.',
  },
  unreadDecisions: {
    severity: 'error',
    turn: 'us',
    text: 'What the person decided may be in this cell, and cannot be read from it. It was set to unknown. Correct the cell, or give its column another name if it holds something else.',
  },
  unspecifiedGender: {
    severity: 'warning',
    turn: 'us',
    text: '{field} does not distinguish unknown, not asked and refused. It was set to unknown.',
  },
  childLabour: {
    severity: 'warning',
    turn: 'us',
    text: 'Child labour describes an age, not a form of exploitation. The form was set to unknown; please review the case.',
  },
  halfPosition: {
    severity: 'error',
    text: 'Only one of longitude and latitude can be used ({field}). Both were set to unknown.',
  },
  totalRow: {
    severity: 'warning',
    text: 'This row holds totals, not a person (a word such as "Total" and numbers). It was left out.',
  },
  noteRow: {
    severity: 'warning',
    text: 'Only the first cell of this row is filled, with words. It was taken for a note and left out. If the row is about a person, fill in what else is known.',
  },
  duplicateRow: {
    severity: 'warning',
    turn: 'us',
    fix: { kind: 'setOption', option: 'duplicateRows', values: ['keep', 'leaveOut'] },
    text: 'This row is the same as row {first}. Both were read, as two cases. If they are one person, remove one or have repeated rows left out.',
  },
  duplicateRowLeftOut: {
    severity: 'warning',
    text: 'This row is the same as row {first}. It was left out, as asked for.',
  },
  duplicateRows: {
    severity: 'warning',
    turn: 'us',
    text: 'Rows that are the same as an earlier row: {count}. This is the first of them; it is the same as row {first}. All were read, as different people may have the same row. Check that no part of the file is in it twice.',
  },
  conflict: {
    severity: 'error',
    turn: 'us',
    text: '{field} contradicts another value of the row ({rule}). It was set to unknown.',
  },
  unexpectedZero: {
    severity: 'warning',
    text: 'A 0 is not expected in this layout; {field} has the first one of this row. It was kept as "not present", and nothing was read from it.',
  },
  flagDisagrees: { severity: 'warning', text: '{field} and the column {flag} disagree. The flag was followed.' },
} as const
