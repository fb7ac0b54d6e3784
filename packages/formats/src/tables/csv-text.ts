import { toGuardedCell } from '../csv/formula-guard.ts'
import { toCell } from '../findings.ts'
import type { TableCell } from './cell-text.ts'
import { createTableFinding, type TableReport } from './table-findings.ts'

/**
 * The text of a CSV file (RFC 4180, CRLF) whose cells no spreadsheet program takes for formulas; `readCsv` gives the same cells
 * back. `report` hears of texts that UTF-8 cannot hold; `sheet` is the name of the table.
 */
export function toCsvText(
  rows: Iterable<readonly (TableCell | undefined)[]>,
  sheet: string,
  report: TableReport,
): string {
  let text = ''
  let number = 0
  for (const cells of rows) {
    number++
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index]
      if (index > 0) text += ','
      if (typeof cell === 'number') text += cell
      else if (cell) {
        if (/\p{Cs}/u.test(cell)) {
          const at = { sheet, row: number, column: index + 1, cell: toCell(number, index + 1) }
          report(createTableFinding('halfCharacter', at))
        }
        text += toCsvCell(cell)
      }
    }
    text += '\r\n'
  }
  return text
}

function toCsvCell(value: string): string {
  const cell = toGuardedCell(value)
  // Other separators are put in quotation marks as well, so that no reader takes them for the one of the file.
  return /[",;\r\n\t]|^[\s\ufeff]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
