import { existsSync, statSync } from 'node:fs'
import { type EntityId, fieldsOf } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { carryPermission, type Permitted } from '@tip-standard/policy'
import type { RowsOf } from '@tip-standard/privacy/tables'
import { openSource } from '@tip-standard/sheets/node'
import { isRecordLike, type Passage } from '../gate/passage.ts'
import { canBeReadAgain } from '../input/can-be-read-again.ts'
import { openInput } from '../input/open-input.ts'
import { didYouMean } from '../names/nearest-name.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { Progress } from '../process/progress.ts'
import { holdsLines, refusedFile } from './flat-file.ts'
import { openFlat } from './open-flat.ts'
import { openRecords } from './open-records.ts'
import type { Rows } from './rows.ts'

/** How case records become rows. */
export type RowOptions = {
  readonly rowsOf?: RowsOf
  /** Whether cells that a release has suppressed are read as cells without a value. */
  readonly takesReleases?: boolean
}

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
    ? openRecords(path, columns, passage, options.rowsOf)
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

/**
 * Whether a file holds case records, as JSON or as a table in a known layout, and lacks columns of these names; a folder
 * can hold nothing else.
 */
async function holdsRecords(path: string, names: readonly string[]): Promise<boolean> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return true
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
  if (existsSync(path) && !canBeReadAgain(path))
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
