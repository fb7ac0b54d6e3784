import type { StaffRoleCode } from '@tip-standard/core'
import type { Policy } from '@tip-standard/policy'
import { hasDuty } from './duty.ts'

/**
 * Whether a role may assign workers to a case, which decides who reads it: a role that sees more than its own cases and
 * more than public fields, and that writes or approves.
 */
export function mayAssign(policy: Policy, role: StaffRoleCode): boolean {
  const access = policy.roles.find((one) => one.role === role)?.access
  if (access === undefined || access.scope === 'assigned' || access.upTo === 'public') return false
  return access.writes || hasDuty(policy, role, 'approval')
}
