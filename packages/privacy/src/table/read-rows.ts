import type { Row } from './cell.ts'
import { flattenRecord, isRecord } from './flatten-record.ts'
import { type Table, TableBuilder } from './table.ts'

/** Flat rows, or case records of which each victim becomes a row. */
export type Input = Iterable<unknown> | AsyncIterable<unknown>

/** Reads columns, each from where its path leads, into a table. */
export async function readRows(records: Input, paths: Readonly<Record<string, string>>): Promise<Table> {
  const builder = new TableBuilder(Object.keys(paths))
  const add = (item: unknown): void => {
    if (isRecord(item)) for (const row of flattenRecord(item, paths)) builder.add(row)
    else builder.add(item as Row)
  }
  if (Symbol.asyncIterator in records) for await (const item of records) add(item)
  else for (const item of records) add(item)
  return builder.finish()
}
