/** The findings about a table of case records; `{name}` stands for a limit, a count or a name. */
export const en = {
  noTables: { severity: 'error', isUnread: true, text: 'No table of the standard was found.' },
  unknownTable: {
    severity: 'warning',
    text: 'Sheet or file number {number} is not a table of the standard. It was not read.',
  },
  tableAlone: {
    severity: 'error',
    isUnread: true,
    text: 'This is one of the tables that make up cases, and cannot be read without the others. Give the folder that holds them all.',
  },
  tableTwice: { severity: 'error', isUnread: true, text: 'This table is given twice. Only the first one was read.' },
  titleRows: {
    severity: 'note',
    text: 'Rows above this header that were treated as titles and not read: {count}.',
  },
  unknownColumn: {
    severity: 'error',
    text: 'The standard has no column of that name in this table. The column was not read.',
  },
  columnTwice: { severity: 'error', text: 'This column is given twice. Only the first one was read.' },
  keyColumnMissing: {
    severity: 'error',
    isUnread: true,
    text: 'The column {column} is missing. No row of this table was read.',
  },
  caseIdMissing: { severity: 'error', text: 'This row does not say which case it belongs to. It was not read.' },
  caseUnknown: { severity: 'error', text: 'No row of the table {table} has the case id of this row. It was not read.' },
  rowPathInvalid: {
    severity: 'error',
    text: 'The column {column} does not hold a place for a row of this table, such as {example}. The row was not read.',
  },
  parentMissing: { severity: 'error', text: 'The row that this row belongs to is missing. It was not read.' },
  rowTwice: { severity: 'error', text: 'An earlier row has the same key. This row was not read.' },
  decisionsLost: {
    severity: 'error',
    text: 'A decision about consent in this table could not be read, or belongs to no one, and may be a refusal. Every record that it could belong to counts as having an error until it is corrected.',
  },
  totalRow: {
    severity: 'warning',
    text: 'This row holds totals, not a person (a word such as "Total" and numbers). It was left out.',
  },
  duplicateRow: {
    severity: 'warning',
    text: 'Every cell of this row is the same as in row {first}. Both were read, as two people of one case. If they are one person, remove one row.',
  },
  markInvalid: { severity: 'error', text: 'Part {number} of this cell cannot be understood and was not read.' },
  conflictingRows: {
    severity: 'error',
    text: 'This cell differs from the one in the first row of the same case. The first one was kept.',
  },
  onlyCounted: {
    severity: 'warning',
    text: 'This column only counts entries. The entries themselves are not in the table and were not read.',
  },
  recordWithoutKey: { severity: 'error', text: 'This record has no case id and was left out.' },
  recordKeyTwice: { severity: 'error', text: 'An earlier record has the same case id. This record was left out.' },
  valueNotCarried: {
    severity: 'error',
    text: 'A value of this kind does not fit into a cell of {field} and was left out.',
  },
  membersNotCarried: {
    severity: 'error',
    text: 'Fields of {entity} that the standard does not have were left out ({count}).',
  },
  damagedParquet: {
    severity: 'error',
    isUnread: true,
    text: 'This Parquet file is damaged, or compressed in a way that this program does not know. Nothing after this point was read.',
  },
  entriesMissing: {
    severity: 'error',
    isUnread: true,
    text: 'Entries of lists that rows count and that no row holds: {count}. A file of a table is missing or incomplete.',
  },
  halfCharacter: {
    severity: 'error',
    text: 'A text in this cell contains half of a character, which a file in UTF-8 cannot hold. It was replaced.',
  },
} as const
