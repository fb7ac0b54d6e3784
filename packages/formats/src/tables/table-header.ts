import { isBlank, type SourceRow, toCells, toLocation, toText } from '../records/source-row.ts'
import { createTableFinding, type TableReport } from './table-findings.ts'
import { columnAt, documentEntity, keyLabel, type TableLayout } from './tables.ts'

/** Where the columns of a table stand in a file. */
export class TableHeader {
  /** For every column of the layout, its column in the file from 1; `undefined` where the file does not have it. */
  readonly positions: (number | undefined)[]
  /** Whether the columns are there without which no row can be placed. */
  readonly isUsable: boolean
  readonly #layout: TableLayout
  readonly #report: TableReport
  /** Columns of the file, from 0, that are read or were reported. */
  readonly #known = new Set<number>()

  constructor(layout: TableLayout, row: SourceRow, report: TableReport) {
    this.#layout = layout
    this.#report = report
    this.positions = layout.columns.map(() => undefined)
    const byName = new Map(layout.columns.map((column, index) => [column.name, index]))
    for (const [at, cell] of toCells(row).entries()) {
      if (isBlank(cell)) continue
      this.#known.add(at)
      const index = byName.get(toText(cell).trim())
      const code =
        index === undefined ? 'unknownColumn' : this.positions[index] !== undefined ? 'columnTwice' : undefined
      if (code) report(createTableFinding(code, toLocation(row, at + 1, layout.id)))
      else if (index !== undefined) this.positions[index] = at + 1
    }
    const keys = layout.id === documentEntity ? [0] : [0, 1]
    const missing = keys.filter((index) => this.positions[index] === undefined)
    for (const index of missing)
      report(
        createTableFinding('keyColumnMissing', toLocation(row, undefined, layout.id), {
          column: columnAt(layout, index).name,
        }),
      )
    this.isUsable = missing.length === 0
  }

  /** Whether a row holds the labels of the columns, as workbooks have it below the names. */
  isLabelRow(row: SourceRow): boolean {
    const key = this.positions[0]
    return key !== undefined && toText(toCells(row)[key - 1]).trim() === keyLabel
  }

  /** Reports, once for each column, cells that stand in a column without a name. */
  reportForeignCells(row: SourceRow): void {
    for (const [at, cell] of toCells(row).entries()) {
      if (this.#known.has(at) || isBlank(cell)) continue
      this.#known.add(at)
      this.#report(createTableFinding('unknownColumn', toLocation(row, at + 1, this.#layout.id)))
    }
  }
}
