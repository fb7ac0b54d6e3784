import { createFinding, type FileFinding, toCell } from '../findings/findings.ts'
import type { CellValue } from '../rows/row.ts'
import { readAttribute } from '../xml/xml.ts'
import { maxColumn } from './cells.ts'

const isHidden = (attributes: string): boolean => /^(1|true)$/.test(readAttribute(attributes, 'hidden') ?? '')

/** Records which non-empty rows and columns are hidden. */
export class HiddenCells {
  readonly #ranges: { first: number; last: number }[] = []
  readonly #rows: number[] = []
  /** For each column, the first and the last row in which it is not empty. */
  readonly #columns = new Map<number, { first: number; last: number }>()

  /** Adds the columns of a `col` element; these come before the rows. */
  addColumns(attributes: string): void {
    if (!isHidden(attributes)) return
    const [first, last] = [Number(readAttribute(attributes, 'min')), Number(readAttribute(attributes, 'max'))]
    if (first >= 1 && last >= first) this.#ranges.push({ first, last: Math.min(last, maxColumn) })
  }

  /** Adds a row with its values. */
  addRow(row: number, attributes: string, values: readonly CellValue[]): void {
    if (isHidden(attributes)) this.#rows.push(row)
    for (const { first, last } of this.#ranges)
      for (let column = first; column <= last && column <= values.length; column++)
        if (values[column - 1] != null)
          this.#columns.set(column, { first: this.#columns.get(column)?.first ?? row, last: row })
  }

  /** Reports hidden content below a row, such as the last row of the header. */
  report(sheet: number, below: number): FileFinding[] {
    const findings: FileFinding[] = []
    const rows = this.#rows.filter((row) => row > below)
    const columns = [...this.#columns].filter(([, { last }]) => last > below).toSorted(([one], [other]) => one - other)
    if (rows[0] !== undefined)
      findings.push(createFinding('hiddenRows', { sheet, row: rows[0] }, { count: rows.length }))
    if (columns[0] !== undefined) {
      const [column, { first: row }] = columns[0]
      const at = { sheet, row, column, cell: toCell(row, column) }
      findings.push(createFinding('hiddenColumns', at, { count: columns.length }))
    }
    return findings
  }
}
