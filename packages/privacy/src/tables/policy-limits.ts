import type { Permission } from '@tip-standard/policy'
import { checkLeast } from '../table/check-least.ts'
import type { Table } from '../table/table.ts'
import type { TablePlan } from './plan.ts'

/** The smallest cell unless a plan or a policy says otherwise. */
export const LEAST_CELL = 11

/** The field that names who reported a case: the contributors to a cell, of whom a policy may ask several. */
export const AGENCY = 'reportingEntity.id'

/**
 * A plan of tables with what the policy asks besides: the smallest cell, and the agencies behind each. The rule about agencies
 * holds where the rows name more than one: for a single agency it would hide every cell. Throws `belowPolicy` for a plan that asks for less.
 */
export function withPolicyLimits(plan: TablePlan, table: Table, release: Permission['release']): TablePlan {
  if (release === undefined) return plan
  const { minimumCell = Math.max(LEAST_CELL, release.minimumCell), contributors = [] } = plan
  checkLeast('leastCell', minimumCell, release.minimumCell)
  const agencies = table.columns.find(({ name }) => name === AGENCY)
  const isRule = release.minimumAgencies > 1 || release.maximumShare < 1
  const rule = { column: AGENCY, minimum: release.minimumAgencies, maximumShare: release.maximumShare }
  return {
    ...plan,
    minimumCell,
    contributors:
      isRule && agencies !== undefined && agencies.values.length > 1 ? [...contributors, rule] : contributors,
  }
}
