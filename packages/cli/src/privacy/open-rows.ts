import { statSync } from 'node:fs'
import { type CaseRecord, type EntityId, type FieldId, fieldsOf, WhoCounts } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { carryPermission, type Permitted, withinCustody } from '@tip-standard/policy'
import { withRegistrationYear } from '@tip-standard/privacy'
import type { RowsOf } from '@tip-standard/privacy/tables'
import { openSource } from '@tip-standard/sheets/node'
import { type FlatRow, type NamedColumns, RowGate, toFlat } from '../gate/flat-rows.ts'
import { isRecordLike, type Passage } from '../gate/passage.ts'
import { openCaseRecords } from '../input/case-records.ts'
import { openInput } from '../input/open-input.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { Progress } from '../process/progress.ts'
import { holdsLines, readCells, readObjects, refusedFile } from './flat-file.ts'

/** The contents of a file, read once: case records, or flat rows with any columns. */
export type Rows = {
  readonly items: AsyncIterable<Permitted<object>>
  /** How many records or rows could not be used so far. */
  readonly left: () => number
  /** How many columns of a known layout were left out, because the audience may not have them. */
  readonly closedColumns: () => number
}

/** How case records become rows. */
export type RowOptions = {
  readonly rowsOf?: RowsOf
  /** Whether cells that a release has suppressed are read as cells without a value. */
  readonly takesReleases?: boolean
}

const victimRows: Required<RowOptions> = { rowsOf: 'victim', takesReleases: false }

/** What a release has in cells without a value. */
export const SUPPRESSED = '*'

/** Flat rows in which no cell is suppressed. */
async function* withoutSuppressed(items: Rows['items']): AsyncGenerator<Permitted<object>> {
  for await (const item of items) {
    const cells = Object.entries(item)
    if (cells.every(([, cell]) => cell !== SUPPRESSED)) yield item
    else
      yield carryPermission(
        item,
        Object.fromEntries(cells.map(([name, cell]) => [name, cell === SUPPRESSED ? '' : cell])),
      )
  }
}

/**
 * Records without alleged perpetrators, who are not in rows of victims: the gate has less to decide and to copy.
 * Computed fields may look at the relations with them.
 */
async function* victimsOnly(records: AsyncIterable<CaseRecord>): AsyncGenerator<CaseRecord> {
  for await (const { perpetrators: _perpetrators, relations: _relations, ...record } of records) yield record
}

/** Records with their year, on request: an audience may have only the year of a day. */
async function* withYears(records: AsyncIterable<CaseRecord>): AsyncGenerator<CaseRecord> {
  for await (const record of records) yield withRegistrationYear(record)
}

/**
 * What is needed to count people beside their columns: that they are there, where all columns are of their case; and
 * that an alleged perpetrator is an organisation, which does not count.
 */
const fieldsOfCounting: { readonly [who in RowsOf]: readonly FieldId[] } = {
  victim: ['victim.id'],
  perpetrator: ['perpetrator.id', 'perpetrator.kind'],
}

/**
 * Records without those of whom there are rows and who do not count. It comes after the gate, if there is one: anyone
 * who was refused must not be taken for the one of several entries about a person that counts. The gate itself counts
 * victims, but not where the output stays inside.
 */
async function* onlyCounted(
  records: AsyncIterable<Permitted>,
  rowsOf: RowsOf,
  acrossEntities: boolean,
): AsyncGenerator<Permitted> {
  const list = rowsOf === 'victim' ? 'victims' : 'perpetrators'
  const who = new WhoCounts(list, { acrossEntities })
  for await (const record of records) {
    const people = (record[list] as readonly object[] | undefined)?.filter(
      (entry, at) => who.addOne({ ...entry }, at, { ...record }).leftOut === undefined,
    )
    yield people === undefined ? record : carryPermission(record, { ...record, [list]: people })
  }
}

/** Opens a file of case records, in any layout that `tip validate` takes; records with errors are left out and counted. */
async function openRecords(
  path: string,
  columns: readonly string[],
  passage?: Passage,
  { rowsOf }: Required<RowOptions> = victimRows,
): Promise<Rows> {
  const { records, left } = await openCaseRecords(path)
  const counts = { left, closedColumns: () => 0 }
  if (passage !== undefined) {
    // What a computed field is computed from only the standard knows.
    const isComputed = fields.some(({ id, presence }) => presence === 'derived' && columns.includes(id))
    const dated = columns.includes('case.registrationYear') ? withYears(records) : records
    const ofPerpetrators = rowsOf === 'perpetrator'
    const asked = [...(columns as readonly FieldId[]), ...fieldsOfCounting[rowsOf]]
    const needed = isComputed || ofPerpetrators ? dated : victimsOnly(dated)
    const passed = passage.records(needed, {
      fields: isComputed ? undefined : asked,
      learns: { paths: [path] },
    })
    const items = ofPerpetrators || passage.isInternal ? onlyCounted(passed, rowsOf, passage.acrossEntities) : passed
    return { items, ...counts }
  }
  async function* inside(): AsyncGenerator<Permitted> {
    for await (const record of records) yield withinCustody(record)
  }
  // A person who is in the records twice would hide that they are unique.
  return { items: onlyCounted(inside(), rowsOf, false), ...counts }
}

/** Refuses a column that does not exist; suggests a name only where one is close to what was typed. */
const noColumn = (typed: string, names: Iterable<string>): CouldNotRun =>
  new CouldNotRun(`The file has no column of that name.${didYouMean(typed, names)}`)

/** Refuses a name that is written like a field of the standard but does not exist. */
function checkFields(names: readonly string[]): void {
  const unknown = names.find((name) => isField(name) && !fields.some(({ id }) => id === name))
  if (unknown === undefined) return
  const nearest = didYouMean(
    unknown,
    fields.map(({ id }) => id),
  )
  throw new CouldNotRun(`The standard has no field of that name.${nearest} See tip explain victim.`)
}

/**
 * Opens a file of flat rows: CSV, the first sheet of a workbook, or NDJSON with flat objects. It must have the columns.
 * With a `passage`, it returns only the rows that may leave, and, if the layout is known, only the columns that may:
 * those named and `replaced`, and those that the audience may have; without one, the rows are for internal use. Throws
 * a `CouldNotRun` if another column would be written as it is, and if the command writes more columns than it names and
 * nothing decides about these.
 */
export async function openFlat(
  path: string,
  columns: readonly string[],
  passage?: Passage,
  { replaced = columns, writesOthers = false }: Partial<Omit<NamedColumns, 'columns'>> = {},
): Promise<Rows> {
  const isLines = holdsLines(path)
  const gate = passage && (await RowGate.open(passage, { path, isLines, columns, replaced, writesOthers }))
  let left = 0
  const leave = (count: number): void => {
    left += count
  }

  async function* objects(): AsyncGenerator<Permitted<object>> {
    if (passage?.mustLearn(path)) await gate?.learnObjects(readObjects(path))
    const missing = new Set(columns)
    const present = new Set<string>()
    let count = 0
    for await (const value of readObjects(path, leave)) {
      if (missing.size > 0) for (const name of Object.keys(value)) present.add(name)
      for (const column of missing) if (column in value) missing.delete(column)
      count++
      const passed = gate === undefined ? withinCustody(value) : gate.passObject(value, count)
      if (passed !== undefined) yield passed
    }
    // An object may leave a column out, but not every one.
    const [unknown] = missing
    if (unknown !== undefined && count > 0) throw noColumn(unknown, present)
    passage?.end()
  }

  async function* belowHeader(): AsyncGenerator<Permitted<FlatRow>> {
    if (passage?.mustLearn(path)) await gate?.learnRows(readCells(path))
    let header: readonly string[] | undefined
    let count = 0
    for await (const row of readCells(path, leave)) {
      const { cells } = row
      if (header === undefined) {
        header = cells
        const unknown = columns.find((column) => !cells.includes(column))
        if (unknown !== undefined) throw noColumn(unknown, cells)
        if (columns.some((column) => cells.indexOf(column) !== cells.lastIndexOf(column)))
          throw new CouldNotRun('Two columns of the file have the same name, and one of them is asked for: rename one.')
        gate?.checkHeader(header)
        continue
      }
      count++
      const passed = gate === undefined ? withinCustody(toFlat(header, cells)) : gate.passRow(header, row, count)
      if (passed !== undefined) yield passed
    }
    passage?.end()
  }

  const counts = {
    left: () => left + (gate?.unreadable ?? 0),
    closedColumns: () => gate?.closedCount ?? 0,
  }
  return { items: isLines ? objects() : belowHeader(), ...counts }
}

/**
 * Whether a file is of flat rows whose columns are named like fields of the standard, as `tip anonymise` writes them
 * from case records: their values may be wider than those of a record, or `*`.
 */
export async function isReleaseOf(path: string, columns: readonly string[]): Promise<boolean> {
  if (!columns.some(isField) || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
  if (!holdsLines(path)) {
    const input = await openInput(path)
    for await (const _ of input.batches) break
    if (input.kind !== 'unknown') return false
  }
  for await (const row of (await openFlat(path, [])).items)
    return !isRecordLike(row) && columns.some((name) => isField(name) && name in row)
  return false
}

/** Whether a name is written like a field of the standard. Such columns are read from case records, others from flat rows. */
export const isField = (name: string): boolean => /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name)

/** Shows progress on a terminal: how many records have been read. */
async function* showing<T>(path: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  const progress = new Progress()
  let count = 0
  try {
    for await (const item of items) {
      yield item
      progress.reach(path, ++count)
    }
  } finally {
    progress.end()
  }
}

/**
 * Opens a file for columns: case records where all are fields of the standard and the file is no release of such rows,
 * else flat rows. With a `passage`, only what may leave is given; columns that are `hidden` are read and not written.
 */
export async function openFor(
  path: string,
  columns: readonly string[],
  passage?: Passage,
  hidden: readonly string[] = [],
  options: RowOptions = {},
): Promise<Rows> {
  const rows = await (columns.every(isField) && !(await isReleaseOf(path, columns))
    ? openRecords(path, columns, passage, { ...victimRows, ...options })
    : openFlat(path, columns, passage, { replaced: hidden }))
  const items = options.takesReleases === true ? withoutSuppressed(rows.items) : rows.items
  return { ...rows, items: showing(path, items) }
}

/** The entities in which a field is looked up by its short name, in this order. */
const shortNames: { readonly [who in RowsOf]: readonly EntityId[] } = {
  victim: ['victim', 'case', 'exploitation', 'recruitment', 'reportingEntity'],
  perpetrator: ['perpetrator', 'case', 'reportingEntity'],
}

/** Whether a flat file has all of these columns. */
async function hasColumns(path: string, names: readonly string[]): Promise<boolean> {
  try {
    for await (const _ of (await openFlat(path, names)).items) return true
    return true
  } catch (error) {
    if (error instanceof CouldNotRun) return false
    throw error
  }
}

/** The first value of a file of records or objects; nothing where none can be read. */
async function firstValue(path: string): Promise<unknown> {
  for await (const { items } of (await openInput(path)).batches) if (items[0] !== undefined) return items[0].value
  return undefined
}

/** Whether a file holds case records, as JSON or as a table in a known layout, and lacks columns of these names. */
async function holdsRecords(path: string, names: readonly string[]): Promise<boolean> {
  const opened = await openSource(path)
  if (!opened.ok) throw refusedFile(opened.finding)
  let head = ''
  for await (const chunk of opened.source.chunks) {
    head = Buffer.from(chunk).toString('latin1')
    break
  }
  if (/^[^!-~]*[[{]/.test(head)) return isRecordLike(await firstValue(path))
  if (await hasColumns(path, names)) return false
  const input = await openInput(path)
  for await (const _ of input.batches) break
  return input.kind !== 'unknown'
}

/**
 * The columns of a release of case records for these short names; `undefined` if the file is not one, or lacks some of
 * them.
 */
async function releasedColumns(
  path: string,
  names: readonly string[],
  entities: readonly EntityId[],
): Promise<string[] | undefined> {
  const ids = names.map((name) => [name, ...entities.map((entity) => `${entity}.${name}`)])
  if (!(await isReleaseOf(path, ids.flat()))) return undefined
  for await (const row of (await openFlat(path, [])).items) {
    const found = ids.map((some) => some.find((one) => one in row))
    return found.includes(undefined) ? undefined : (found as string[])
  }
  return undefined
}

/**
 * Resolves column names: in a file of case records a field may be named without its entity (`sex` for `victim.sex`). Fields and other
 * columns cannot be mixed.
 */
export async function toColumns(path: string, names: readonly string[], rowsOf: RowsOf = 'victim'): Promise<string[]> {
  const entities = shortNames[rowsOf]
  checkFields(names)
  if (names.every(isField)) return [...names]
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    throw new CouldNotRun(
      'The input is a pipe, and columns of a file need a regular file, because it is read more than once.',
    )
  const isRecords = await holdsRecords(path, names)
  const found = isRecords ? undefined : await releasedColumns(path, names, entities)
  if (found !== undefined) return found
  const columns = names.map((name) => {
    if (isField(name) || !isRecords) return name
    const field = entities.flatMap(fieldsOf).find((one) => one.name === name)
    if (field === undefined) {
      const nearest = didYouMean(
        name,
        entities.flatMap(fieldsOf).map((field) => field.name),
      )
      throw new CouldNotRun(`The standard has no field of that name.${nearest} See tip explain victim.`)
    }
    return field.id
  })
  if (columns.some(isField) && !columns.every(isField))
    throw new CouldNotRun(
      'Fields of the standard and columns of the file are mixed. Name only fields, such as victim.sex, or only columns.',
    )
  return columns
}

/** Reports records and rows that could not be used; empty if there are none. */
export const leftLine = (left: number): string =>
  left > 0 ? 'Some records or rows could not be used. To see which and why, run tip validate.\n' : ''
