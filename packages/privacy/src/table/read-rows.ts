import { type Permission, type Permitted, samePermission } from '@tip-standard/policy'
import type { Row } from './cell.ts'
import { flattenRecord, isRecordOf, type RowsOf } from './flatten-record.ts'
import { type Table, TableBuilder } from './table.ts'

/** Flat rows, or case records, each victim of which becomes a row: for data that are measured and never released. */
export type Input = Iterable<unknown> | AsyncIterable<unknown>

/** Flat rows or case records that came through the gate together: from `permit`, `permitRows` or `withinCustody`. */
export type PermittedInput = Iterable<Permitted<object>> | AsyncIterable<Permitted<object>>

type Paths = Readonly<Record<string, string>>

/** A table of permitted rows, and their permission; `undefined` if there are no rows. */
export type PermittedTable = { table: Table; permission: Permission | undefined }

/**
 * Reads columns, each from its path, into one table: from permitted input first, and then from other inputs. Returns
 * the number of rows of each. Throws a `PolicyError` for anything in the first input that did not come through the
 * gate, or came by another request.
 */
export async function readPermitted(
  records: PermittedInput,
  paths: Paths,
  ...others: readonly Input[]
): Promise<PermittedTable & { counts: number[] }> {
  let permission: Permission | undefined
  const read = await readAll([records, ...others], paths, (item) => {
    permission = samePermission(item as object, permission)
  })
  return { ...read, permission }
}

/**
 * Reads columns of permitted input, each from its path, with a row for each person of the given kind in case records;
 * `onRow` receives every row.
 */
export async function readPeople(
  records: PermittedInput,
  paths: Paths,
  rowsOf: RowsOf,
  onRow?: (row: Row) => void,
): Promise<PermittedTable> {
  let permission: Permission | undefined
  const toPermission = (item: unknown): void => {
    permission = samePermission(item as object, permission)
  }
  const { table } = await readAll([records], paths, toPermission, rowsOf, onRow)
  return { table, permission }
}

/**
 * Reads columns of several inputs, each from its path, into one table, and returns the number of rows of each input.
 */
async function readAll(
  inputs: readonly Input[],
  paths: Paths,
  ofFirst: (item: unknown) => void = () => {},
  rowsOf: RowsOf = 'victim',
  onRow?: (row: Row) => void,
): Promise<{ table: Table; counts: number[] }> {
  const builder = new TableBuilder(Object.keys(paths))
  let rows = 0
  const add = (item: unknown, isFirst: boolean): void => {
    if (isFirst) ofFirst(item)
    for (const row of isRecordOf(rowsOf, item) ? flattenRecord(item, paths, rowsOf) : [item as Row]) {
      builder.add(row)
      onRow?.(row)
      rows++
    }
  }
  const counts: number[] = []
  for (const [at, input] of inputs.entries()) {
    const before = rows
    if (Symbol.asyncIterator in input) for await (const item of input) add(item, at === 0)
    else for (const item of input) add(item, at === 0)
    counts.push(rows - before)
  }
  return { table: builder.finish(), counts }
}

/** Reads columns, each from its path, into a table. */
export async function readRows(records: Input, paths: Paths): Promise<Table> {
  return (await readAll([records], paths)).table
}
