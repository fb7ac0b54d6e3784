import type { Row } from './cell.ts'
import { flattenRecord, isRecord } from './flatten-record.ts'
import { type Table, TableBuilder } from './table.ts'

/** Flat rows, or case records, each victim of which becomes a row. */
export type Input = Iterable<unknown> | AsyncIterable<unknown>

type Paths = Readonly<Record<string, string>>

/** Reads columns of several inputs, each from its path, into one table, and returns how many rows each input had. */
export async function readAll(inputs: readonly Input[], paths: Paths): Promise<{ table: Table; counts: number[] }> {
  const builder = new TableBuilder(Object.keys(paths))
  let rows = 0
  const add = (item: unknown): void => {
    for (const row of isRecord(item) ? flattenRecord(item, paths) : [item as Row]) {
      builder.add(row)
      rows++
    }
  }
  const counts: number[] = []
  for (const input of inputs) {
    const before = rows
    if (Symbol.asyncIterator in input) for await (const item of input) add(item)
    else for (const item of input) add(item)
    counts.push(rows - before)
  }
  return { table: builder.finish(), counts }
}

/** Reads columns, each from its path, into a table. */
export async function readRows(records: Input, paths: Paths): Promise<Table> {
  return (await readAll([records], paths)).table
}
