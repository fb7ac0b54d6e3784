import type { ReleasePlan } from '../plan/plan.ts'
import { type Input, readAll } from '../table/read-rows.ts'
import type { Table } from '../table/table.ts'

export type { Input } from '../table/read-rows.ts'

/** Reads what the plan names, and nothing else, into a table; the rows of a population follow those of the data. */
export async function readInput(
  records: Input,
  plan: ReleasePlan,
  population: Input = [],
): Promise<{ table: Table; populationRows: number }> {
  const paths = plan.groupBy === undefined ? plan.paths : { ...plan.paths, [plan.groupBy]: plan.groupBy }
  const { table, counts } = await readAll([records, population], paths)
  return { table, populationRows: counts[1] as number }
}
