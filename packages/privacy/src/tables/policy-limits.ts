import type { Permission } from '@tip-standard/policy'
import { checkLeast } from '../table/check-least.ts'
import type { Table } from '../table/table.ts'
import type { ContributorRule, TablePlan } from './plan.ts'

/** The smallest cell unless a plan or a policy says otherwise. */
export const LEAST_CELL = 11

/** The field that names who reported a case. These are the contributors to a cell; a policy may require several. */
export const AGENCY = 'reportingEntity.id'

/**
 * What a policy asks of counts: the least that a smallest cell may be, the smallest cell unless someone asks for
 * another, and those who have to be behind each count, where it asks for any.
 */
export type PolicyLimits = {
  readonly leastCell: number
  readonly usualCell: number
  readonly contributors: Omit<ContributorRule, 'column'> | undefined
}

/**
 * Reads from a policy what tables and reports have to keep. A policy that takes smaller cells than usual gives them
 * only to who asks for them.
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
 * A plan of tables with what the policy asks besides: the smallest cell, and the agencies behind each. The rule about
 * agencies holds where the rows name more than one: for a single agency it would hide every cell. Throws `belowPolicy`
 * for a plan that asks for less.
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
