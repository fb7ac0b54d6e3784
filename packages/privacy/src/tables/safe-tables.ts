import { type Rows, readTable } from '../table/table.ts'
import type { TablePlan } from './plan.ts'
import { type ProtectedTables, protectTables } from './protect.ts'

/** Reads rows and counts them into tables that may be published; see `protectTables`. */
export async function safeTables(rows: Rows, plan: TablePlan): Promise<ProtectedTables> {
  const columns = new Set(plan.tables.flat().map((one) => (typeof one === 'string' ? one : one.column)))
  for (const { column } of plan.contributors ?? []) columns.add(column)
  if (plan.history !== undefined) columns.add(plan.history.column)
  return protectTables(await readTable(rows, [...columns]), plan)
}
