import type { ReleasePlan } from '../plan/plan.ts'
import { type Input, readRows } from '../table/read-rows.ts'
import type { Table } from '../table/table.ts'

export type { Input } from '../table/read-rows.ts'

/** Reads what the plan names, and nothing else, into a table. */
export function readInput(records: Input, plan: ReleasePlan): Promise<Table> {
  return readRows(records, plan.groupBy === undefined ? plan.paths : { ...plan.paths, [plan.groupBy]: plan.groupBy })
}
