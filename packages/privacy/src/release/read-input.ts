import type { ReleasePlan } from '../plan/plan.ts'
import { toPath } from '../plan/release-plan.ts'
import { type Input, readAll } from '../table/read-rows.ts'
import type { Table } from '../table/table.ts'

export type { Input } from '../table/read-rows.ts'

/** Reads only the columns that the plan and the ledger name into a table; the rows of a population follow those of the data. */
export async function readInput(
  records: Input,
  plan: ReleasePlan,
  population: Input = [],
  person: readonly string[] = [],
): Promise<{ table: Table; populationRows: number }> {
  const others = [...(plan.groupBy === undefined ? [] : [plan.groupBy]), ...person]
  const paths = { ...Object.fromEntries(others.map((column) => toPath({ column }))), ...plan.paths }
  const { table, counts } = await readAll([records, population], paths)
  return { table, populationRows: counts[1] as number }
}
