import type { Permission } from '@tip-standard/policy'
import { checkLeast } from '../table/check-least.ts'
import type { Table } from '../table/table.ts'
import type { ContributorRule, TablePlan } from './plan.ts'

/** The default minimum cell count. */
export const LEAST_CELL = 11

/** The field that names who reported a case. These are the contributors to a cell; a policy may require several. */
export const AGENCY = 'reportingEntity.id'

/**
 * The requirements of a policy for counts: the lowest allowed minimum, the default minimum, and the contributors behind
 * each count, if any are required.
 */
export type PolicyLimits = {
  readonly leastCell: number
  readonly usualCell: number
  readonly contributors: Omit<ContributorRule, 'column'> | undefined
}

/**
 * Reads from a policy what tables and reports have to comply with. A policy that allows smaller minimums than usual
 * applies them only on request.
 */
export function limitsOf(release: Permission['release']): PolicyLimits {
  const { minimumCell: leastCell = LEAST_CELL, minimumAgencies: minimum = 1, maximumShare = 1 } = release ?? {}
  return {
    leastCell,
    usualCell: Math.max(LEAST_CELL, leastCell),
    contributors: minimum > 1 || maximumShare < 1 ? { minimum, maximumShare } : undefined,
  }
}

/**
 * A plan of tables with the requirements of the policy: the minimum cell count, and the agencies behind each. The rule
 * about agencies applies if the rows name more than one: for a single agency it would hide every cell. Throws
 * `belowPolicy` for a plan with weaker protection.
 */
export function withPolicyLimits(plan: TablePlan, table: Table, release: Permission['release']): TablePlan {
  if (release === undefined) return plan
  const { leastCell, usualCell, contributors: asked } = limitsOf(release)
  const { minimumCell = usualCell, contributors = [] } = plan
  checkLeast('leastCell', minimumCell, leastCell)
  const agencies = table.columns.find(({ name }) => name === AGENCY)
  const isAsked = asked !== undefined && agencies !== undefined && agencies.values.length > 1
  return {
    ...plan,
    minimumCell,
    contributors: isAsked ? [...contributors, { column: AGENCY, ...asked }] : contributors,
  }
}
