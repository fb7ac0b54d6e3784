import { type Permission, type Permitted, samePermission } from '@tip-standard/policy'
import type { Row } from './cell.ts'
import { flattenRecord, isRecordOf, type RowsOf } from './flatten-record.ts'
import { type Table, TableBuilder } from './table.ts'

/** Flat rows, or case records, each victim of which becomes a row: for what is measured and never released. */
export type Input = Iterable<unknown> | AsyncIterable<unknown>

/** Flat rows, or case records, that came through the gate together: `permit`, `permitRows` or `withinCustody` make them. */
export type PermittedInput = Iterable<Permitted<object>> | AsyncIterable<Permitted<object>>

type Paths = Readonly<Record<string, string>>

/** A table of what came through the gate, and what let it through; of no rows nothing is known. */
export type PermittedTable = { table: Table; permission: Permission | undefined }

/**
 * Reads columns, each from its path, into one table: of what came through the gate, and of other inputs after it. Returns how many
 * rows each had. Throws a `PolicyError` for anything in the first that did not come through the gate, or not by the same request.
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
 * Reads columns of what came through the gate, each from its path, with a row for each of those whom case records hold;
 * `onRow` is given every row.
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

/** Reads columns of several inputs, each from its path, into one table, and returns how many rows each input had. */
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
