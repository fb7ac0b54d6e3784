import { type FilePlace, toCell } from '../findings/findings.ts'
import type { CellValue, SourceRow } from './row.ts'

/** The cells of a row, `[0]` is column A. */
export function toCells(row: SourceRow): readonly CellValue[] {
  return 'values' in row ? row.values : row.cells
}

/** Whether the cell of a row in this column, from 1, says something that could not be read. */
export function isUnread(row: SourceRow, column: number | undefined): boolean {
  return column !== undefined && 'values' in row && row.unread?.includes(column) === true
}

/** Whether a cell may say something else than was read: it could not be read, or the row is ragged. */
export function isDoubtful(row: SourceRow, column: number | undefined): boolean {
  return isUnread(row, column) || (column !== undefined && 'cells' in row && row.isRagged === true)
}

/** Adds row numbers, from 1, to rows of texts, so that converters can read the output of the reverse conversion. */
export function toSourceRows(rows: Iterable<readonly string[]>): SourceRow[] {
  return Array.from(rows, (values, index) => ({ row: index + 1, values: [...values] }))
}

/** Whether a cell holds only white space. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

/**
 * The content of a cell as text: numbers without grouping, `true` and `false`, dates as ISO text, nothing as empty
 * text.
 */
export function toText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? value.iso : String(value)
}

/** The sheet or table of a row, if there is one. */
type Within = { sheet?: number | undefined; table?: string | undefined }

/**
 * The place of a row, or of a cell in it, in a sheet or table; `column` counts from 1, and the line is known for CSV
 * only.
 */
export function toPlace(row: SourceRow, column?: number, { sheet, table }: Within = {}): FilePlace {
  const at: FilePlace = {}
  if (sheet !== undefined) at.sheet = sheet
  if (table !== undefined) at.table = table
  if ('line' in row) at.line = row.line
  at.row = row.row
  if (column !== undefined) {
    at.column = column
    at.cell = toCell(row.row, column)
  }
  return at
}
