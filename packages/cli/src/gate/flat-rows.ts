import { statSync } from 'node:fs'
import type { CaseRecord, FieldId } from '@tip-standard/core'
import { fieldCrosswalk } from '@tip-standard/core/crosswalks'
import {
  createVictimRowReader,
  ctdcColumns,
  fieldOfVictimColumn,
  htcdsFields,
  isTableHeader,
  type VictimRowReader,
} from '@tip-standard/formats'
import type { Permitted } from '@tip-standard/policy'
import { type CellValue, readCsv } from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { openInput } from '../input/open-input.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { checkDecidingColumns } from './deciding-columns.ts'
import { isRecordLike, type Passage } from './passage.ts'
import { isUndecidable, withIds } from './row-record.ts'

/** What was decided about a table whose layout is known, HTCDS or CTDC. */
type DecidedRows = {
  /** Whether a row leaves, by its number in a spreadsheet program; rows that are not there carry no consents. */
  readonly rows: ReadonlyMap<number, boolean>
  /** Whether a column leaves as it is. */
  readonly leaves: (column: string) => boolean
}

/** The columns of CTDC, all of them codes and numbers, and those of HTCDS that are. */
const coded: Readonly<Record<'HTCDS' | 'CTDC', ReadonlySet<string>>> = {
  CTDC: new Set(Object.values(ctdcColumns).flat()),
  HTCDS: new Set(
    htcdsFields
      .filter(({ kind }) => ['one', 'many', 'checkbox', 'number', 'date'].includes(kind))
      .map(({ name }) => name),
  ),
}

/**
 * Whether a column of a known layout leaves: it holds codes, numbers or days, and every field of the standard that it
 * holds leaves. A column that the layout does not have was added to the file by someone.
 */
function leavesAs(kind: 'HTCDS' | 'CTDC', passage: Passage): DecidedRows['leaves'] {
  const standards = kind === 'HTCDS' ? ['htcds'] : ['ctdcA', 'ctdcB', 'ctdcC', 'ctdcD']
  const held = new Map<string, FieldId[]>()
  for (const { standard, to, field } of fieldCrosswalk)
    if (standards.includes(standard)) held.set(to, [...(held.get(to) ?? []), field])
  return (column) => {
    const fields = held.get(column) ?? []
    return (
      coded[kind].has(column) && fields.every((one) => passage.leaves(one)) && (kind === 'CTDC' || fields.length > 0)
    )
  }
}

/** Whether a CSV file is one of the tables of case records, whose consents are in the table beside it; a table of victims has its own. */
async function isEntityTable(path: string): Promise<boolean> {
  const opened = await openSource(path)
  if (!opened.ok) return false
  for await (const { rows } of readCsv(opened.source.chunks, { isHeader: isTableHeader }))
    return rows.some((row) => isTableHeader(row) && row.cells.includes('row'))
  return false
}

/**
 * Decides about the rows of a table that are about to be read by columns of their own. Those of HTCDS and CTDC can
 * carry a refusal, so they are read as records first; tables of the standard are refused, because their consents are in
 * other tables.
 */
async function decideRows(path: string, passage: Passage): Promise<DecidedRows | undefined> {
  // What it is cannot be found out without reading it, and a pipe is read once.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    throw new CouldNotRun('Rows that leave your organisation need a regular file, because it is read more than once.')
  const input = await openInput(path)
  if (input.kind === 'unknown') return undefined
  if (input.kind === 'TIP CSV' && !(await isEntityTable(path))) return undefined
  if (input.kind !== 'HTCDS' && input.kind !== 'CTDC')
    throw new CouldNotRun(
      'The file holds case records, whose consents have to be read with them: name fields of the standard, such as victim.sex, or convert it with tip convert --for AUDIENCE first.',
    )
  const rows = new Map<number, boolean>()
  for await (const { items } of input.batches)
    for (const { value, at } of items) {
      if (at.row === undefined || (at.sheet ?? 1) !== 1)
        throw new CouldNotRun('The rows are not in the first sheet of the workbook: move their sheet to the front.')
      rows.set(at.row, passage.pass(value as CaseRecord) !== undefined)
    }
  return { rows, leaves: leavesAs(input.kind, passage) }
}

/** A value of an object as the cell of a table of victims has it. */
function toCell(value: unknown): CellValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (value === undefined) return null
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(';') : JSON.stringify(value)
}

/** A flat row: values by column name. */
export type FlatRow = Record<string, string>

/** The cells of a row by the names of their columns, without those that are closed. */
export const toFlat = (
  names: readonly string[],
  cells: readonly string[],
  closed: ReadonlySet<string> = new Set(),
): FlatRow => Object.fromEntries(names.flatMap((name, at) => (closed.has(name) ? [] : [[name, cells[at] ?? '']])))

/**
 * The columns that a command names, those that it replaces, and whether it also writes others: if nothing decides about
 * the columns of the rows, it has to name each of them.
 */
export type NamedColumns = { columns: readonly string[]; replaced: readonly string[]; writesOthers: boolean }

/**
 * What the names of columns decide about rows: the columns that stay, how consents are read, and how many leave that no
 * one decided about.
 */
type Layout = {
  readonly names: readonly string[]
  readonly closed: ReadonlySet<string>
  readonly reader: VictimRowReader | undefined
  readonly undecided: number
}

/** Lets rows and objects of one file through, one by one: each by what it says of consents itself, else as one that says nothing. */
export class RowGate {
  readonly #passage: Passage
  readonly #decided: DecidedRows | undefined
  readonly #columns: NamedColumns
  readonly #layouts = new Map<string, Layout>()
  #latest: Layout | undefined
  /** How many rows were withheld because no one can tell what was decided about them. */
  unreadable = 0
  /** How many columns are not in the output. */
  closedCount = 0

  private constructor(passage: Passage, decided: DecidedRows | undefined, columns: NamedColumns) {
    this.#passage = passage
    this.#decided = decided
    this.#columns = columns
  }

  /** Opens the gate for a file of rows, or of objects of NDJSON, which `isLines` says. */
  static async open(
    passage: Passage,
    { path, isLines, ...columns }: { path: string; isLines: boolean } & NamedColumns,
  ): Promise<RowGate> {
    passage.begin()
    return new RowGate(passage, isLines || passage.isInternal ? undefined : await decideRows(path, passage), columns)
  }

  /** Throws a `CouldNotRun` where a column is named to be written as it is that must not leave. */
  checkHeader(names: readonly string[]): void {
    this.#layoutOf(names)
  }

  /** Learns what the people of rows refused, the header first, before any row passes. */
  async learnRows(rows: AsyncIterable<{ row: number; cells: readonly string[] }>): Promise<void> {
    // Rows of HTCDS and CTDC were decided about as records, and say of no two that they are of one person.
    if (this.#decided !== undefined) return
    let reader: VictimRowReader | undefined
    for await (const { row, cells } of rows) {
      if (reader === undefined) {
        reader = createVictimRowReader(cells)
        // Rows of a layout that no one knows say nothing of consents: they are not read twice.
        if (reader === undefined) return
      } else this.#passage.learn(withIds(reader(cells), row))
    }
  }

  /** Learns what the people of objects of NDJSON refused, before any passes. */
  async learnObjects(objects: AsyncIterable<object>): Promise<void> {
    let count = 0
    for await (const value of objects) {
      count++
      if (isRecordLike(value)) {
        this.#passage.learn(value)
        continue
      }
      const record = this.#layoutOf(Object.keys(value)).reader?.(Object.values(value).map(toCell))
      if (record !== undefined) this.#passage.learn(withIds(record, count))
    }
  }

  /** What may leave of a row; `row` is its number in a spreadsheet program, `count` its number below the header. */
  passRow(
    names: readonly string[],
    { row, cells }: { row: number; cells: readonly string[] },
    count: number,
  ): Permitted<FlatRow> | undefined {
    const layout = this.#layoutOf(names)
    const flat = toFlat(names, cells, layout.closed)
    const isLeft = this.#decided?.rows.get(row)
    if (isLeft === undefined) return this.#kept(this.#passCells(layout, { cells, row }, flat), layout, count)
    return isLeft ? this.#kept(this.#passage.carry(flat), layout, count) : undefined
  }

  /** What may leave of an object of NDJSON: a case record as the gate leaves it, and flat objects whole. */
  passObject(value: object, count: number): Permitted<object> | undefined {
    const layout = this.#layoutOf(Object.keys(value))
    if (isRecordLike(value)) return this.#kept(this.#passage.pass(value), layout, count)
    const cells = Object.values(value).map(toCell)
    const open = Object.entries(value).filter(([name]) => !layout.closed.has(name))
    const made = layout.closed.size === 0 ? value : Object.fromEntries(open)
    return this.#kept(this.#passCells(layout, { cells, row: count }, made), layout, count)
  }

  #layoutOf(names: readonly string[]): Layout {
    if (this.#latest?.names === names) return this.#latest
    const key = JSON.stringify(names)
    const layout = this.#layouts.get(key) ?? this.#decideColumns(names)
    this.#layouts.set(key, layout)
    this.#latest = layout
    return layout
  }

  #decideColumns(names: readonly string[]): Layout {
    const { columns, replaced, writesOthers } = this.#columns
    const reader = this.#passage.isInternal ? undefined : createVictimRowReader(names)
    const closed = new Set(
      names.filter((name) => !replaced.includes(name) && this.#isClosed(name, reader !== undefined)),
    )
    if (columns.some((name) => closed.has(name)))
      throw new CouldNotRun(
        `This column must not leave: it identifies a person, holds free text, or is not for this audience. Leave it out (column ${columns.find((name) => closed.has(name))}).`,
      )
    this.closedCount = Math.max(this.closedCount, closed.size)
    if (!this.#passage.isInternal && this.#decided === undefined) checkDecidingColumns(names)
    const isDecided = this.#decided !== undefined || reader !== undefined
    const unnamed = names.filter((name) => !columns.includes(name))
    return { names, closed, reader, undecided: writesOthers && !isDecided ? unnamed.length : 0 }
  }

  #isClosed(name: string, isOfVictims: boolean): boolean {
    if (this.#decided !== undefined) return !this.#decided.leaves(name)
    if (!isOfVictims) return false
    const field = fieldOfVictimColumn(name.trim())
    // A column that the standard does not have was added to the table by someone, such as one of names.
    if (field === undefined) return !this.#columns.columns.includes(name)
    return field === 'several' || !this.#passage.leaves(field)
  }

  /**
   * Counts what leaves. Throws a `CouldNotRun` where columns would leave with it that no one decided about: one of
   * names would leave in clear.
   */
  #kept<T extends object>(
    passed: Permitted<T> | undefined,
    { undecided }: Layout,
    count: number,
  ): Permitted<T> | undefined {
    if (passed === undefined) return undefined
    if (undecided > 0)
      throw new CouldNotRun(
        `${undecided === 1 ? 'A column is' : `${undecided} columns are`} named in none of --columns, --drop and --pass-through, and would leave unchanged. Name each in one of them.`,
      )
    this.#passage.keepRow(count)
    return passed
  }

  /** Decides by the cells of a row; what leaves is `made` of it. */
  #passCells<T extends object>(
    { reader }: Layout,
    { cells, row }: { cells: readonly CellValue[]; row: number },
    made: T,
  ): Permitted<T> | undefined {
    if (reader === undefined) return this.#passage.passRow(made)
    const record = reader(cells)
    if (isUndecidable(record)) {
      this.unreadable++
      return undefined
    }
    return this.#passage.pass(withIds(record, row)) === undefined ? undefined : this.#passage.carry(made)
  }
}
