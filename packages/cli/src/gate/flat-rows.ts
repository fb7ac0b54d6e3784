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
 * Whether a column of a known layout leaves: it holds codes, numbers or days, and every field of the standard that it holds leaves. A column that the
 * layout does not have was added to the file by someone.
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
 * Decides about the rows of a table that are about to be read by columns of their own. Those of HTCDS and CTDC can carry a refusal, so they are
 * read as records first; tables of the standard are refused, because their consents are in other tables.
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
        throw new CouldNotRun('The rows are not in the first sheet of the workbook: move it to the front.')
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

/** The columns that a command names, and those of them that it replaces. */
export type NamedColumns = { columns: readonly string[]; replaced: readonly string[] }

/** Lets rows and objects of one file through, one by one: each by what it says of consents itself, else as one that says nothing. */
export class RowGate {
  readonly #passage: Passage
  readonly #decided: DecidedRows | undefined
  readonly #columns: NamedColumns
  readonly #readers = new Map<string, VictimRowReader | undefined>()
  readonly #closed = new Map<string, ReadonlySet<string>>()
  /** How many rows stayed because no one can tell what was decided about them. */
  unreadable = 0
  /** How many columns are not in the output. */
  closedCount = 0
  /** Whether each column is decided by what the standard says of it, so that one that someone added does not leave. */
  decidesColumns = false

  private constructor(passage: Passage, decided: DecidedRows | undefined, columns: NamedColumns) {
    this.#passage = passage
    this.#decided = decided
    this.#columns = columns
  }

  /** Opens the gate for a file of rows; for objects of NDJSON, `path` is left out. */
  static async open(
    passage: Passage,
    { path, ...columns }: { path: string | undefined } & NamedColumns,
  ): Promise<RowGate> {
    await passage.begin()
    const isRead = path !== undefined && !passage.isInternal
    return new RowGate(passage, isRead ? await decideRows(path, passage) : undefined, columns)
  }

  /**
   * The columns that are not in the output: those of a known layout whose fields the audience may not have, unless they are replaced. Throws a
   * `CouldNotRun` where one of them is named to be written as it is.
   */
  closedColumns(names: readonly string[]): ReadonlySet<string> {
    const key = names.join('\n')
    const known = this.#closed.get(key)
    if (known !== undefined) return known
    const { columns, replaced } = this.#columns
    this.decidesColumns =
      !this.#passage.isInternal && (this.#decided !== undefined || this.#readerOf(names) !== undefined)
    const closed = new Set(names.filter((name) => !replaced.includes(name) && this.#isClosed(name)))
    const named = columns.find((name) => closed.has(name))
    if (named !== undefined)
      throw new CouldNotRun(
        `This column must not leave: it identifies a person, holds free text, or is nothing that the audience may have. Leave it out (column ${named}).`,
      )
    this.closedCount = Math.max(this.closedCount, closed.size)
    this.#closed.set(key, closed)
    return closed
  }

  #isClosed(name: string): boolean {
    if (!this.decidesColumns) return false
    if (this.#decided !== undefined) return !this.#decided.leaves(name)
    const field = fieldOfVictimColumn(name.trim())
    return field !== undefined && (field === 'several' || !this.#passage.leaves(field))
  }

  /** What may leave of a row; `row` is its number in a spreadsheet program, `count` its number below the header. */
  passRow(
    names: readonly string[],
    { row, cells }: { row: number; cells: readonly string[] },
    count: number,
  ): Permitted<FlatRow> | undefined {
    const flat = toFlat(names, cells, this.closedColumns(names))
    const isLeft = this.#decided?.rows.get(row)
    if (isLeft === undefined) return this.#kept(this.#passCells(names, { cells, row }, flat), count)
    return isLeft ? this.#kept(this.#passage.carry(flat), count) : undefined
  }

  /** What may leave of an object of NDJSON: a case record as the gate leaves it, and flat objects whole. */
  passObject(value: object, count: number): Permitted<object> | undefined {
    if (isRecordLike(value)) return this.#kept(this.#passage.pass(value), count)
    const cells = Object.values(value).map(toCell)
    return this.#kept(this.#passCells(Object.keys(value), { cells, row: count }, this.#partOf(value)), count)
  }

  #kept<T extends object>(passed: Permitted<T> | undefined, count: number): Permitted<T> | undefined {
    if (passed !== undefined) this.#passage.keepRow(count)
    return passed
  }

  #partOf(value: object): object {
    const closed = this.closedColumns(Object.keys(value))
    if (closed.size === 0) return value
    return Object.fromEntries(Object.entries(value).filter(([name]) => !closed.has(name)))
  }

  #readerOf(names: readonly string[]): VictimRowReader | undefined {
    const key = names.join('\n')
    if (!this.#readers.has(key)) this.#readers.set(key, createVictimRowReader(names))
    return this.#readers.get(key)
  }

  /** Decides by the cells of a row; what leaves is `made` of it. */
  #passCells<T extends object>(
    names: readonly string[],
    { cells, row }: { cells: readonly CellValue[]; row: number },
    made: T,
  ): Permitted<T> | undefined {
    const read = this.#passage.isInternal ? undefined : this.#readerOf(names)
    if (read === undefined) return this.#passage.passRow(made)
    const record = read(cells)
    if (isUndecidable(record)) {
      this.unreadable++
      return undefined
    }
    return this.#passage.pass(withIds(record, row)) === undefined ? undefined : this.#passage.carry(made)
  }
}
