/** How a cell is marked: red for an error, amber for a warning. */
export type MarkSeverity = 'error' | 'warning'

/**
 * One thing to point out in a workbook: `sheet`, `row` and `column` count from 1; without a column it is about the row, without a row
 * about the sheet. `rule` is a code, `text` plain words, `label` the name of the column in the words of its layout.
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
