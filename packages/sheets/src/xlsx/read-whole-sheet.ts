import type { FileFinding } from '../findings/findings.ts'
import type { SheetRow } from '../rows/row.ts'
import type { CellRange } from './cells.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetInfo, Workbook } from './workbook.ts'

/** All rows of a sheet, the findings from reading them, and what reports the rows and columns below a row that are hidden. */
export type WholeSheet = { rows: SheetRow[]; findings: FileFinding[]; hiddenBelow: (row: number) => FileFinding[] }

/**
 * Reads a sheet as `readSheet` does, but at once: cells that are merged with another one look as if they held its value and
 * hold none, so they count as unread, and a workbook tells of them only after its rows.
 */
export function readWholeSheet(workbook: Workbook, sheet: SheetInfo): WholeSheet {
  const rows: SheetRow[] = []
  const findings: FileFinding[] = []
  let hiddenBelow: WholeSheet['hiddenBelow'] = () => []
  for (const batch of readSheet(workbook, sheet)) {
    for (const row of batch.rows) rows.push(row)
    for (const finding of batch.findings) findings.push(finding)
    if (batch.hiddenBelow) hiddenBelow = batch.hiddenBelow
    if (batch.merged) markMerged(rows, batch.merged)
  }
  return { rows, findings, hiddenBelow }
}

/**
 * Marks the cells of each rectangle but its first. No two rectangles of a workbook that opens overlap: marking ends after as many cells
 * as the rows have.
 */
function markMerged(rows: readonly SheetRow[], merged: readonly CellRange[]): void {
  if (merged.length === 0) return
  const inOrder = rows.toSorted((one, other) => one.row - other.row)
  const width = rows.reduce((widest, { values }) => Math.max(widest, values.length), 0)
  const covered = new Map<SheetRow, Set<number>>()
  let left = rows.length * width
  for (const { firstRow, firstColumn, lastRow, lastColumn } of merged) {
    const last = Math.min(lastColumn, width)
    for (let at = indexOfRow(inOrder, firstRow); left > 0; at++) {
      const row = inOrder[at]
      if (row === undefined || row.row > lastRow) break
      const columns = covered.get(row) ?? new Set(row.unread)
      covered.set(row, columns)
      for (let column = firstColumn; column <= last; column++)
        if (row.row !== firstRow || column !== firstColumn) columns.add(column)
      left -= Math.max(1, last - firstColumn + 1)
    }
  }
  for (const [row, columns] of covered) row.unread = [...columns]
}

/** The index of the first row with this number or a higher one. */
function indexOfRow(inOrder: readonly SheetRow[], number: number): number {
  let [low, high] = [0, inOrder.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle]?.row ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
