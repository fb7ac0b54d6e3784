import { isBlank, type SourceRow, toCells, toPlace, toText } from '@tip-standard/sheets'
import { nearestName } from '../records/nearest-name.ts'
import { createTableFinding, type TableReport } from './findings/table-catalogue.ts'
import { decisions, keyColumn, keyLabel } from './tables.ts'

/** Whether a row contains the column names of a standard table, all of which have the key column. */
export function isTableHeader(row: SourceRow): boolean {
  return toCells(row).some((cell) => toText(cell).trim() === keyColumn)
}

/** The positions of a table's columns in a file. */
export class TableHeader {
  /** For every column of the layout, its column in the file from 1; `undefined` if the file lacks it. */
  readonly positions: (number | undefined)[]
  /** Whether the columns exist without which no row can be placed. */
  readonly isUsable: boolean
  /** For columns of the layout, by index, columns of the file that are not read and may have been meant for the same. */
  readonly #others = new Map<number, number[]>()
  readonly #table: string | undefined
  readonly #report: TableReport
  /** Columns of the file, from 0, that are read or already reported. */
  readonly #known = new Set<number>()

  /**
   * Reads the row with the column names; the first `keyCount` columns of the layout are required. `titles` is the
   * number of rows above it.
   */
  constructor(
    columns: readonly { name: string }[],
    keyCount: number,
    table: string | undefined,
    row: SourceRow,
    titles: number,
    report: TableReport,
  ) {
    this.#table = table
    this.#report = report
    if (titles > 0) report(createTableFinding('titleRows', toPlace(row, undefined, { table }), { count: titles }))
    const byName = new Map(columns.map(({ name }, index) => [name, index]))
    this.positions = columns.map(() => undefined)
    for (const [at, cell] of toCells(row).entries()) {
      if (isBlank(cell)) continue
      this.#known.add(at)
      const name = toText(cell).trim()
      const index = byName.get(name)
      if (index === undefined) {
        report(createTableFinding('unknownColumn', toPlace(row, at + 1, { table })))
        // A misspelt day of withdrawal is one.
        const near = table === decisions ? byName.get(nearestName(name, byName.keys()) ?? '') : undefined
        if (near !== undefined) this.#addOther(near, at + 1)
      } else if (this.positions[index] !== undefined) {
        report(createTableFinding('columnTwice', toPlace(row, at + 1, { table })))
        this.#addOther(index, at + 1)
      } else this.positions[index] = at + 1
    }
    const missing = columns.slice(0, keyCount).filter((_, index) => this.positions[index] === undefined)
    for (const { name } of missing)
      report(createTableFinding('keyColumnMissing', toPlace(row, undefined, { table }), { column: name }))
    this.isUsable = missing.length === 0
  }

  #addOther(index: number, column: number): void {
    this.#others.set(index, [...(this.#others.get(index) ?? []), column])
  }

  /** Whether a row says something else in a column that may have been meant for this column of the layout. */
  isContradicted(row: SourceRow, index: number): boolean {
    const others = this.#others.get(index)
    if (others === undefined) return false
    const textIn = (column = 0): string => toText(toCells(row)[column - 1]).trim()
    const own = textIn(this.positions[index])
    return others.some((column) => textIn(column) !== '' && textIn(column) !== own)
  }

  /** Whether a row contains the labels of the columns, which workbooks have below the names. */
  isLabelRow(row: SourceRow): boolean {
    const key = this.positions[0]
    return key !== undefined && toText(toCells(row)[key - 1]).trim() === keyLabel
  }

  /** Reports, once for each column, cells in a column without a name. */
  reportForeignCells(row: SourceRow): void {
    for (const [at, cell] of toCells(row).entries()) {
      if (this.#known.has(at) || isBlank(cell)) continue
      this.#known.add(at)
      this.#report(createTableFinding('unknownColumn', toPlace(row, at + 1, { table: this.#table })))
    }
  }
}
