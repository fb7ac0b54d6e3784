/** Rules about the file, its sheets and their headers. */
export const workbookRules = {
  // The file
  FILE_001: {
    severity: 'error',
    text: 'This is neither an Excel workbook (.xlsx) nor the survey sheet of a form as CSV. Save the form as .xlsx and try again.',
  },
  FILE_002: { severity: 'error', text: 'This is an old Excel workbook (.xls). Save it as .xlsx and try again.' },
  FILE_003: {
    severity: 'error',
    text: 'This workbook is protected by a password. Save a copy without the password and try again.',
  },
  FILE_004: {
    severity: 'error',
    text: 'The workbook is damaged and cannot be opened. Use an older copy, or save it again with the program that made it.',
  },
  FILE_005: {
    severity: 'error',
    text: 'The workbook would take too much memory when it is unpacked. Make a new workbook that holds the form only.',
  },
  FILE_006: {
    severity: 'warning',
    text: 'The workbook has macros. A form needs none, and everyone who opens it must trust them: save it as .xlsx, which cannot hold any.',
  },
  FILE_007: {
    severity: 'error',
    text: 'This sheet is damaged, and what comes after the damage was not read. Save the workbook again with the program that made it.',
  },
  FILE_008: {
    severity: 'error',
    text: 'Some text in this file cannot be read: its encoding or its quotation marks are broken. Save it as CSV in UTF-8.',
  },
  FILE_009: {
    severity: 'error',
    text: 'This sheet has more than {limit} rows. Only those were looked at: move long lists into files of their own.',
  },
  FILE_010: {
    severity: 'warning',
    text: 'Rule {rule} has {count} more findings like those that are shown. Fix those first, then check again.',
  },

  // Sheets
  SHEET_001: {
    severity: 'error',
    text: 'The workbook has no sheet called survey. Give the sheet with the questions this name.',
  },
  SHEET_002: {
    severity: 'warning',
    text: 'This sheet is hidden but is part of the form. Unhide it, so that everyone sees what the form does.',
  },
  SHEET_003: {
    severity: 'warning',
    text: 'This row is hidden but is part of the form. Unhide it, or delete it if it should not be asked.',
  },
  SHEET_004: {
    severity: 'warning',
    text: 'This column is hidden but is part of the form. Unhide it, or delete it if it should not be there.',
  },
  SHEET_005: {
    severity: 'error',
    text: 'This row is below {limit} or more blank rows, where programs stop reading. Delete the blank rows.',
  },
  SHEET_006: {
    severity: 'warning',
    text: 'This row has neither type nor name nor label, so it is skipped. Delete it, or complete it.',
  },
  SHEET_007: {
    severity: 'warning',
    text: 'This cell holds a formula. The form uses the value that was calculated last: replace the formula with the value.',
  },
  SHEET_008: {
    severity: 'error',
    text: 'The value of this cell cannot be read: it is an error, a date that does not exist, or a formula that was never calculated. Type it in as text.',
  },
  SHEET_009: {
    severity: 'warning',
    text: 'A column called disabled is not part of XLSForm any more, so programs differ. Delete the rows, or use relevant.',
  },
  SHEET_010: {
    severity: 'warning',
    text: 'Cells are merged here, so that only the first has a value. Unmerge them and fill in each one.',
  },
  SHEET_011: { severity: 'error', text: 'The sheet survey holds no question. Add at least one row below the header.' },

  // Headers
  HEADER_001: {
    severity: 'error',
    text: 'The first row of this sheet is not its header. Move the row with type, name and label to the top.',
  },
  HEADER_002: {
    severity: 'error',
    text: 'This header means the same column as another one. Delete or rename one of the two.',
  },
  HEADER_003: { severity: 'error', text: 'This sheet needs a column called {column}. Add it.' },
  HEADER_004: {
    severity: 'warning',
    text: 'The header of this column of choices is empty or has a space, so the column is dropped. Name it without spaces.',
  },
  HEADER_005: {
    severity: 'error',
    text: 'The sheet entities cannot have this column. Check how its header is spelt, or delete it.',
  },
  HEADER_006: {
    severity: 'warning',
    text: 'This column has cells but no header, so it is dropped. Name it or delete it.',
  },
  HEADER_007: {
    severity: 'warning',
    text: 'XLSForm has no column of this name, so its content is ignored. The name is close to {column}: correct the spelling.',
  },
  HEADER_008: {
    severity: 'warning',
    text: 'One colon before a language is an old way to write it. Use two: label::English (en).',
  },
} as const
