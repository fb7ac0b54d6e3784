import { checkRowsPermitted } from '@tip-standard/policy'
import type { ReleasePlan } from '../plan/plan.ts'
import { toPath } from '../plan/release-plan.ts'
import { type Input, type PermittedInput, type PermittedTable, readPermitted } from '../table/read-rows.ts'

export type { Input, PermittedInput } from '../table/read-rows.ts'

/**
 * Reads only the columns that the plan and the ledger name into a table; the rows of a population follow those of the
 * data. Throws a `PolicyError` for data that only tables may be made from.
 */
export async function readInput(
  records: PermittedInput,
  plan: ReleasePlan,
  population: Input = [],
  person: readonly string[] = [],
): Promise<PermittedTable & { populationRows: number }> {
  const others = [...(plan.groupBy === undefined ? [] : [plan.groupBy]), ...person]
  const paths = { ...Object.fromEntries(others.map((column) => toPath({ column }))), ...plan.paths }
  const { counts, ...read } = await readPermitted(records, paths, population)
  checkRowsPermitted(read.permission)
  return { ...read, populationRows: counts[1] as number }
}
