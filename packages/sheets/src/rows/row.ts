/** A date, a time or both as written in a cell, without a time zone: `2024-05-31`, `2024-05-31T14:30:00` or `14:30:00`. */
export type CellDate = { iso: string }

/** The content of a cell: text, a number, true or false, a date, or nothing. */
export type CellValue = string | number | boolean | CellDate | null

/**
 * One row that has cells: `row` counts from 1, `values[0]` is column A, `null` an empty cell. `unread` has the columns,
 * from 1, whose cells say something that could not be read.
 */
export type SheetRow = { row: number; values: CellValue[]; unread?: readonly number[] }

/**
 * One row that is not blank: `row` is its number in a spreadsheet program, counting blank rows; `line` is the line of
 * the file where it begins. A ragged row has more or fewer cells than the header, and they may be in the wrong columns.
 */
export type CsvRow = { row: number; line: number; cells: string[]; isRagged?: true }

/** One row of a table, header rows included, from the workbook reader or the CSV reader. */
export type SourceRow = SheetRow | CsvRow
