import { PrivacyError } from '../privacy-error.ts'
import { type Cell, type Row, toCategory } from './cell.ts'

/** A column as codes: `values[codes[row]]` is the category of a row. */
export type Column = { readonly name: string; readonly codes: Uint32Array; readonly values: readonly string[] }

/** Rows as columns of codes. */
export type Table = { readonly rowCount: number; readonly columns: readonly Column[] }

/** Numbers the values of a column in order of their texts; before, they are numbered in order of first occurrence. */
export function inOrderOfValues({ name, codes, values }: Column): Column {
  const sorted = values.toSorted()
  const placeOf = new Map(sorted.map((value, place) => [value, place]))
  const places = Uint32Array.from(values, (value) => placeOf.get(value) as number)
  return { name, codes: codes.map((code) => places[code] as number), values: sorted }
}

/** Rows in any form that can be iterated once. */
export type Rows = Iterable<Row> | AsyncIterable<Row>

/** Builds a table row by row and stores only codes; each category is stored once, no matter how many rows have it. */
export class TableBuilder {
  readonly #names: readonly string[]
  readonly #byCell: Map<Cell, number>[]
  readonly #byCategory: Map<string, number>[]
  readonly #values: string[][]
  #codes: Uint32Array[]
  #rowCount = 0

  constructor(names: readonly string[]) {
    if (new Set(names).size < names.length) throw new PrivacyError('columnTwice')
    this.#names = names
    this.#byCell = names.map(() => new Map())
    this.#byCategory = names.map(() => new Map())
    this.#values = names.map(() => [])
    this.#codes = names.map(() => new Uint32Array(1024))
  }

  /** Adds a row by column name; other members are ignored. */
  add(row: Row): void {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new PrivacyError('rowNotFlat')
    this.#grow()
    for (let at = 0; at < this.#names.length; at++) this.#set(at, row[this.#names[at] as string])
    this.#rowCount++
  }

  /** Adds a row of cells in the order of the columns. */
  addCells(cells: readonly Cell[]): void {
    this.#grow()
    for (let at = 0; at < this.#names.length; at++) this.#set(at, cells[at])
    this.#rowCount++
  }

  finish(): Table {
    const columns = this.#names.map((name, at) => ({
      name,
      codes: (this.#codes[at] as Uint32Array).slice(0, this.#rowCount),
      values: this.#values[at] as string[],
    }))
    return { rowCount: this.#rowCount, columns }
  }

  #set(at: number, cell: Cell): void {
    const byCell = this.#byCell[at] as Map<Cell, number>
    let code = byCell.get(cell)
    if (code === undefined) {
      const category = toCategory(cell, this.#names[at] as string)
      code = this.#codeOf(at, category)
      // Only values that compare by value can be cached.
      if (typeof cell !== 'object') byCell.set(cell, code)
    }
    ;(this.#codes[at] as Uint32Array)[this.#rowCount] = code
  }

  #codeOf(at: number, category: string): number {
    const byCategory = this.#byCategory[at] as Map<string, number>
    const values = this.#values[at] as string[]
    const known = byCategory.get(category)
    if (known !== undefined) return known
    byCategory.set(category, values.length)
    return values.push(category) - 1
  }

  #grow(): void {
    const first = this.#codes[0]
    if (first === undefined || this.#rowCount < first.length) return
    this.#codes = this.#codes.map((codes) => {
      const grown = new Uint32Array(codes.length * 2)
      grown.set(codes)
      return grown
    })
  }
}

/** Reads rows into a table of the named columns. */
export async function readTable(rows: Rows, names: readonly string[]): Promise<Table> {
  const builder = new TableBuilder(names)
  if (Symbol.asyncIterator in rows) for await (const row of rows) builder.add(row)
  else for (const row of rows) builder.add(row)
  return builder.finish()
}

/** Returns the column with that name; throws if the table has none. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.find((one) => one.name === name)
  if (column === undefined) throw new PrivacyError('columnUnknown')
  return column
}
