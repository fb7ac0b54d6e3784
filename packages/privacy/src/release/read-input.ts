import type { ReleasePlan } from '../plan/plan.ts'
import type { Row } from '../table/cell.ts'
import { flattenRecord, isRecord } from '../table/flatten-record.ts'
import { type Table, TableBuilder } from '../table/table.ts'

/** Flat rows, or case records of which each victim becomes a row. */
export type Input = Iterable<unknown> | AsyncIterable<unknown>

/** Reads what the plan names, and nothing else, into a table; the rows of a population follow those of the data. */
export async function readInput(
  records: Input,
  plan: ReleasePlan,
  population: Input = [],
): Promise<{ table: Table; populationRows: number }> {
  const paths = plan.groupBy === undefined ? plan.paths : { ...plan.paths, [plan.groupBy]: plan.groupBy }
  const builder = new TableBuilder(Object.keys(paths))
  let rows = 0
  let dataRows = 0
  const add = (item: unknown): void => {
    for (const row of isRecord(item) ? flattenRecord(item, paths) : [item as Row]) {
      builder.add(row)
      rows++
    }
  }
  for (const input of [records, population]) {
    dataRows = rows
    if (Symbol.asyncIterator in input) for await (const item of input) add(item)
    else for (const item of input) add(item)
  }
  return { table: builder.finish(), populationRows: rows - dataRows }
}
