import { checkReleasable, knownField, toPath } from '../plan/release-plan.ts'
import { type PermittedInput, readPermitted } from '../table/read-rows.ts'
import type { TablePlan } from './plan.ts'
import { AGENCY, withPolicyLimits } from './policy-limits.ts'
import { type ProtectedTables, protectTables } from './secondary-suppression.ts'

/**
 * Reads permitted rows, or case records whose fields the plan names by their ids, and counts them into tables that may be published; see
 * `protectTables`. Throws `columnNotReleasable` for a field whose values a table must not show, such as free text or a restricted field,
 * `belowPolicy` for a plan that protects less than the policy which let the data through, and a `PolicyError` for data that did not come through the gate.
 */
export async function safeTables(records: PermittedInput, plan: TablePlan): Promise<ProtectedTables> {
  for (const dimension of plan.tables.flat()) {
    const info = knownField(typeof dimension === 'string' ? dimension : dimension.column)
    // Dates are counted by bands only, which need a hierarchy.
    if (info !== undefined) checkReleasable(info, 'publicMicrodata', typeof dimension !== 'string')
  }
  const columns = new Set(plan.tables.flat().map((one) => (typeof one === 'string' ? one : one.column)))
  for (const { column } of plan.contributors ?? []) columns.add(column)
  if (plan.history !== undefined) columns.add(plan.history.column)
  for (const { dimensions } of (plan.history?.releases ?? []).flat())
    for (const { column } of dimensions) columns.add(column)
  columns.add(AGENCY)
  const { table, permission } = await readPermitted(
    records,
    Object.fromEntries([...columns].map((column) => toPath({ column }))),
  )
  return protectTables(table, withPolicyLimits(plan, table, permission?.release))
}
