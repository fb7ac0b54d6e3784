/** The findings about a file, by code: a severity and one plain sentence; `{name}` stands for a limit or count. */
export const en = {
  encodingGuessed: {
    severity: 'warning',
    text: 'Some text from here on is not UTF-8. It was read as Windows-1252 (Western European). Check accented letters, or save the file as UTF-8.',
  },
  encodingConverted: {
    severity: 'warning',
    text: 'The file is stored as {encoding}. It was read, but UTF-8 is the safe choice.',
  },
  nulByte: {
    severity: 'error',
    text: 'There is a NUL byte (a byte of value zero) here. Text files must not contain any; the file may be damaged.',
  },
  invalidJson: { severity: 'error', text: 'This record is not valid JSON and was not read.' },
  truncatedRecord: {
    severity: 'error',
    isUnread: true,
    text: 'The file ends in the middle of this record. The file may be incomplete.',
  },
  concatenatedRecords: {
    severity: 'warning',
    text: 'Several records follow each other without a separator. All {count} were read.',
  },
  recordTooLong: { severity: 'error', text: 'This record is longer than {limit} bytes and was skipped.' },
  nestedTooDeep: { severity: 'error', text: 'This record is nested more than {limit} levels deep and was not read.' },
  notANumber: {
    severity: 'error',
    text: 'This record contains NaN or Infinity, which JSON does not allow. It was not read.',
  },
  loneSurrogate: {
    severity: 'warning',
    text: 'This record contains half of a character (a lone surrogate). Other programs may refuse or change it.',
  },
  duplicateKey: { severity: 'error', text: 'A field is given twice in this record. The last one was kept.' },
  listCommas: {
    severity: 'warning',
    text: 'A comma between records is missing, doubled or left over, here and perhaps further on. The records were read, but other programs may refuse the file.',
  },
  afterListEnd: {
    severity: 'warning',
    text: 'There is more after the end of the list of records. It was read as further records.',
  },
  raggedRow: {
    severity: 'error',
    text: 'Number of cells in this row: {found}; in the header row: {expected}. Values may be in the wrong column.',
  },
  brokenQuotes: { severity: 'error', text: 'A quotation mark in this row is not closed or is followed by text.' },
  rowTooLong: { severity: 'error', text: 'This row is longer than {limit} characters and was skipped.' },
  notAWorkbook: {
    severity: 'error',
    isUnread: true,
    text: 'This is not an Excel workbook (.xlsx). If it is an OpenDocument file (.ods) or comes from another program, open it there, choose “Save as” and then “Excel workbook (.xlsx)”.',
  },
  oldWorkbook: {
    severity: 'error',
    isUnread: true,
    text: 'This is an old Excel workbook (.xls). Open it in Excel or LibreOffice, choose “Save as” and then “Excel workbook (.xlsx)”.',
  },
  encryptedWorkbook: {
    severity: 'error',
    isUnread: true,
    text: 'This workbook is protected by a password. Remove the password first.',
  },
  damagedWorkbook: {
    severity: 'error',
    isUnread: true,
    text: 'The workbook is damaged: its package cannot be unpacked. Nothing after this point of the package was read.',
  },
  workbookTooBig: {
    severity: 'error',
    isUnread: true,
    text: 'The workbook would unpack to more than {limit} bytes. It was not opened.',
  },
  workbookTooBigToRead: {
    severity: 'warning',
    turn: 'us',
    text: 'The workbook unpacks to more than {limit} bytes. It was written, but cannot be read back here; write fewer records into one workbook.',
  },
  workbookSuspicious: {
    severity: 'error',
    isUnread: true,
    text: 'A part of the workbook is compressed more than {limit} times, as in an attack file. It was not opened.',
  },
  workbookTooManyParts: {
    severity: 'error',
    isUnread: true,
    text: 'The workbook has more than {limit} parts. It was not opened.',
  },
  damagedSheet: {
    severity: 'error',
    isUnread: true,
    text: 'The XML of this sheet is damaged. Rows before this point were read.',
  },
  hiddenSheet: {
    severity: 'warning',
    text: 'This sheet is hidden. Look at what it holds: it goes wherever the file goes.',
  },
  hiddenRows: {
    severity: 'warning',
    text: 'Rows that are hidden, and were read like all others: {count}. This is the first of them. Show them in the spreadsheet program, and remove what should not be there.',
  },
  hiddenColumns: {
    severity: 'warning',
    text: 'Columns that are hidden, and were read like all others: {count}. This is the first of them. Show them in the spreadsheet program, and remove what should not be there.',
  },
  otherSheet: {
    severity: 'warning',
    isUnread: true,
    turn: 'us',
    text: 'This sheet holds records as well, and was not read. Give it as a file of its own.',
  },
  mergedCells: { severity: 'warning', text: 'Cells {range} are merged. Only the first one holds a value.' },
  errorCell: { severity: 'error', text: 'This cell shows an Excel error and was read as empty.' },
  formulaWithoutValue: {
    severity: 'error',
    text: 'This cell holds a formula that was never calculated. Open the workbook in Excel, save it, and try again.',
  },
  invalidDate: {
    severity: 'error',
    text: 'This cell is formatted as a date but does not hold a date that exists. It was read as empty.',
  },
  brokenCell: { severity: 'error', text: 'The value of this cell cannot be understood and was read as empty.' },
  unknownSheet: { severity: 'error', isUnread: true, turn: 'us', text: 'The workbook has no such sheet.' },
  outsideSheet: { severity: 'error', turn: 'us', text: 'This place is outside what a sheet can hold.' },
  formulaKept: {
    severity: 'warning',
    turn: 'us',
    text: 'Other cells are computed from the formula of this cell, so it was not replaced. Correct it in the spreadsheet program.',
  },
  textCut: {
    severity: 'error',
    turn: 'us',
    text: 'This text has more than {limit} characters, which is all a cell can hold. It was cut.',
  },
  sheetFull: {
    severity: 'error',
    turn: 'us',
    text: 'A sheet can hold {limit} rows. The rows after that were left out.',
  },
  missingFile: { severity: 'error', isUnread: true, turn: 'us', text: 'There is no such file.' },
  isDirectory: { severity: 'error', isUnread: true, turn: 'us', text: 'This is a folder, not a file.' },
  notPermitted: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'You are not allowed to open this file or write to this folder.',
  },
  emptyFile: { severity: 'error', isUnread: true, text: 'The file is empty.' },
  fileChanged: {
    severity: 'error',
    isUnread: true,
    turn: 'us',
    text: 'The file changed or vanished while it was being read. What was read may be incomplete.',
  },
  diskFull: { severity: 'error', turn: 'us', text: 'The disk is full. Nothing was written.' },
  closedPipe: {
    severity: 'error',
    turn: 'us',
    text: 'The receiving program stopped listening before everything was written.',
  },
  interrupted: { severity: 'error', turn: 'us', text: 'Writing was stopped. No output file was created or changed.' },
  fileFailed: { severity: 'error', turn: 'us', text: 'The system reported {system} while working with this file.' },
} as const
