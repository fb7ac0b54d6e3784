/** How a cell is marked: red for an error, amber for a warning. */
export type MarkSeverity = 'error' | 'warning'

/**
 * One mark in a workbook: `sheet`, `row` and `column` count from 1; without a column it concerns the row, without a row
 * the sheet. `rule` is a code, `text` plain words, `label` the name of the column in its layout.
 */
export type Mark = {
  sheet: number
  row?: number
  column?: number
  severity: MarkSeverity
  text: string
  rule: string
  label?: string
}
