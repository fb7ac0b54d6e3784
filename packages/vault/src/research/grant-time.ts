import type { StaffRoleCode } from '@tip-standard/core'
import type { Policy } from '@tip-standard/policy'
import type { StoredGrant } from './grant-store.ts'

const DAY = 86_400_000

/**
 * The latest possible last day of a view that is granted on a day, or `undefined` if the policy grants the role none.
 */
export function lastDayOf({ roles }: Policy, role: StaffRoleCode, grantedOn: string): string | undefined {
  const days = roles.find((one) => one.role === role)?.grantDays
  if (days === undefined) return undefined
  return new Date(Date.parse(grantedOn) + Math.floor(days) * DAY).toISOString().slice(0, 10)
}

/** Whether a view can be used on a day, under that day's policy, which may have become stricter. */
export function stateOf(
  policy: Policy,
  { terms, until, grantedOn, needed, approvedBy, revokedBy }: StoredGrant,
  day: string,
): 'pending' | 'open' | 'over' | 'revoked' {
  if (revokedBy !== undefined) return 'revoked'
  const last = lastDayOf(policy, terms.role, grantedOn)
  if (day > until || last === undefined || day > last) return 'over'
  return approvedBy.length < needed ? 'pending' : 'open'
}
