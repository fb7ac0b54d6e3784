import { isBlank, type SourceRow, toCells } from '@tip-standard/sheets'

/**
 * Whether a row is a note, such as a legend below the data: exactly one cell is filled, in a column up to `lastColumn`,
 * from 1, and it contains words. A number or an id alone may be a case about which nothing else is known yet.
 */
export function isNoteRow(row: SourceRow, lastColumn: number): boolean {
  const cells = toCells(row)
  const first = cells.findIndex((cell) => !isBlank(cell))
  const text = cells[first]
  if (typeof text !== 'string' || first >= lastColumn || /^\S*\d\S*$/.test(text.trim())) return false
  return cells.every((cell, index) => index === first || isBlank(cell))
}
