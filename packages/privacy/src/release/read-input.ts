import type { ReleasePlan } from '../plan/plan.ts'
import type { Row } from '../table/cell.ts'
import { flattenRecord, isRecord } from '../table/flatten-record.ts'
import { type Table, TableBuilder } from '../table/table.ts'

/** Flat rows, or case records of which each victim becomes a row. */
export type Input = Iterable<unknown> | AsyncIterable<unknown>

/** Reads what the plan names, and nothing else, into a table. */
export async function readInput(records: Input, plan: ReleasePlan): Promise<Table> {
  const paths = plan.groupBy === undefined ? plan.paths : { ...plan.paths, [plan.groupBy]: plan.groupBy }
  const builder = new TableBuilder(Object.keys(paths))
  const add = (item: unknown): void => {
    if (isRecord(item)) for (const row of flattenRecord(item, paths)) builder.add(row)
    else builder.add(item as Row)
  }
  if (Symbol.asyncIterator in records) for await (const item of records) add(item)
  else for (const item of records) add(item)
  return builder.finish()
}
