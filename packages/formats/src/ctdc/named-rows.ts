import type { CellValue } from '@tip-standard/sheets'
import { isBlank, type SourceRow, toCells, toText } from '@tip-standard/sheets'
import type { NamedRow } from './count-flags.ts'
import type { CtdcHeader } from './header.ts'

/**
 * Names the cells of rows below a known header as the layout does, so that they can be counted; blank rows are left
 * out.
 */
export function* toNamedRows(rows: Iterable<SourceRow>, header: CtdcHeader): Generator<NamedRow> {
  for (const row of rows) {
    if (row.row <= header.headerRow) continue
    const cells = toCells(row)
    const named: Record<string, CellValue> = {}
    let isEmpty = true
    for (const [column, position] of header.columns) {
      const cell = cells[position - 1] ?? null
      if (!isBlank(cell)) isEmpty = false
      named[column] = typeof cell === 'string' ? toText(cell).trim() : cell
    }
    if (!isEmpty) yield named
  }
}
