/** The sheets that make up a form; others are ignored. */
export const sheetRoles = ['survey', 'choices', 'settings', 'external_choices', 'entities', 'osm'] as const

/** What a sheet is for. */
export type SheetRole = (typeof sheetRoles)[number]

/** A row as it was read: `row` counts from 1, `cells[0]` is column A; cells that hold nothing are empty. */
export type RawRow = { row: number; cells: readonly string[] }

/** A sheet of a form as it was read, with what its cells do not show. */
export type RawSheet = {
  name: string
  role: SheetRole
  /** The row in which its header has to be. */
  topRow: number
  rows: readonly RawRow[]
  hiddenRows: ReadonlySet<number>
  /** Hidden columns, from 1. */
  isHiddenColumn: (column: number) => boolean
}

/** A column: its number from 1, the name that it is known by whatever its spelling, its language if it has one. */
export type Column = { column: number; name: string; language: string | undefined }

/** A cell: its text without white space at its ends, and its column. */
export type Cell = { text: string; column: number }

/** A sheet whose header was understood. */
export class FormSheet {
  readonly name: string
  readonly headerRow: number
  readonly columns: readonly Column[]
  readonly rows: readonly RawRow[]
  readonly #byName = new Map<string, Column[]>()

  constructor(name: string, headerRow: number, columns: readonly Column[], rows: readonly RawRow[]) {
    this.name = name
    this.headerRow = headerRow
    this.columns = columns
    this.rows = rows
    for (const column of columns) {
      const same = this.#byName.get(column.name)
      if (same) same.push(column)
      else this.#byName.set(column.name, [column])
    }
  }

  /** The first column of a name, whatever its language. */
  column(name: string): Column | undefined {
    return this.#byName.get(name)?.[0]
  }

  /** The columns of a name, one for each language. */
  columnsOf(name: string): readonly Column[] {
    return this.#byName.get(name) ?? []
  }

  /** A cell of a row that holds something. */
  cell(row: RawRow, name: string): Cell | undefined {
    const column = this.column(name)?.column
    if (column === undefined) return undefined
    const text = (row.cells[column - 1] ?? '').trim()
    return text === '' ? undefined : { text, column }
  }

  /** The text of a cell; empty if there is none. */
  text(row: RawRow, name: string): string {
    return this.cell(row, name)?.text ?? ''
  }

  /** The cells of a name in all languages that hold something. */
  cells(row: RawRow, name: string): Cell[] {
    return this.columnsOf(name).flatMap(({ column }) => {
      const text = (row.cells[column - 1] ?? '').trim()
      return text === '' ? [] : [{ text, column }]
    })
  }

  /** Where a row is pointed at: at a column if the sheet has it, else at the row. */
  at(row: RawRow, name: string): { table: string; row: number; column?: number } {
    const column = this.column(name)?.column
    return { table: this.name, row: row.row, ...(column === undefined ? {} : { column }) }
  }
}
