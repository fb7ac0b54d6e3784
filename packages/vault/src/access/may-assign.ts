import type { StaffRoleCode } from '@tip-standard/core'
import type { Policy } from '@tip-standard/policy'
import { hasDuty } from './duty.ts'

/**
 * Whether a role says who works on a case, which decides who reads it: it sees more than its own cases, more of them
 * than what is public, and writes or approves.
 */
export function mayAssign(policy: Policy, role: StaffRoleCode): boolean {
  const access = policy.roles.find((one) => one.role === role)?.access
  if (access === undefined || access.scope === 'assigned' || access.upTo === 'public') return false
  return access.writes || hasDuty(policy, role, 'approval')
}
