import { checkReleasable, knownField, pathFrom } from '../plan/release-plan.ts'
import type { Row } from '../table/cell.ts'
import { type PermittedInput, type PermittedTable, readPeople } from '../table/read-rows.ts'
import { nameOfDimension, type TablePlan } from './plan.ts'
import { AGENCY, withPolicyLimits } from './policy-limits.ts'

/**
 * Reads the columns that a plan of tables needs from what came through the gate, and `others`, such as those that
 * identify a person; returns the plan with the requirements of the policy, and the permission, if there are rows.
 * `onRow` gets every row: a flat row as it is, a record's row with those columns. Throws `columnNotReleasable` for a
 * field whose values a table must not show.
 */
export async function readForTables(
  records: PermittedInput,
  plan: TablePlan,
  others: readonly string[] = [],
  onRow?: (row: Row) => void,
): Promise<PermittedTable & { plan: TablePlan }> {
  for (const dimension of plan.tables.flat()) {
    const info = knownField(nameOfDimension(dimension))
    // Dates are counted only in bands, which need a hierarchy.
    if (info !== undefined) checkReleasable(info, 'publicMicrodata', typeof dimension !== 'string')
  }
  const columns = new Set([
    ...plan.tables.flat().map(nameOfDimension),
    ...(plan.contributors ?? []).map(({ column }) => column),
    ...others,
    AGENCY,
  ])
  const { rowsOf = 'victim' } = plan
  const { table, permission } = await readPeople(
    records,
    Object.fromEntries([...columns].map((column) => [column, pathFrom(rowsOf, column)])),
    rowsOf,
    onRow,
  )
  return { table, permission, plan: withPolicyLimits(plan, table, permission?.release) }
}
