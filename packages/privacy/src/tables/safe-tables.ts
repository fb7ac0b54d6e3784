import { toPath } from '../plan/release-plan.ts'
import { type Input, readRows } from '../table/read-rows.ts'
import type { TablePlan } from './plan.ts'
import { type ProtectedTables, protectTables } from './protect.ts'

/**
 * Reads rows, or case records whose fields the plan names by their ids, and counts them into tables that may be published; see
 * `protectTables`.
 */
export async function safeTables(records: Input, plan: TablePlan): Promise<ProtectedTables> {
  const columns = new Set(plan.tables.flat().map((one) => (typeof one === 'string' ? one : one.column)))
  for (const { column } of plan.contributors ?? []) columns.add(column)
  if (plan.history !== undefined) columns.add(plan.history.column)
  for (const { dimensions } of (plan.history?.releases ?? []).flat())
    for (const { column } of dimensions) columns.add(column)
  return protectTables(
    await readRows(records, Object.fromEntries([...columns].map((column) => toPath({ column })))),
    plan,
  )
}
