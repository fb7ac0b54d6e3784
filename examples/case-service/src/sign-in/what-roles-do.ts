import { codeLabel, type StaffRoleCode } from '@tip-standard/core'
import type { Policy, PolicyRole } from '@tip-standard/policy'
import type { Words } from '../texts/words.ts'

/** The policy's rule for a role. Pages use it to show only links that work; the vault decides what is allowed. */
export const ruleOf = ({ roles }: Policy, role: StaffRoleCode): PolicyRole | undefined =>
  roles.find((one) => one.role === role)

/**
 * Whether a role can give people access to the data held about them: it writes, sees whole records, and may learn who
 * someone is.
 */
export function givesAccess(policy: Policy, role: StaffRoleCode): boolean {
  const access = ruleOf(policy, role)?.access
  return access?.writes === true && access.identities !== 'none' && access.upTo === 'restricted'
}

/**
 * The title of a role. The one without a title in the standard is the data protection officer, as added by the policy
 * of this service.
 */
export const roleTitle = ({ say, labels }: Words, role: StaffRoleCode): string =>
  role === 'other' ? say('role.other') : (codeLabel('staffRole', role, labels) ?? role)

/** The purpose of the daily work. */
export const CASE_MANAGEMENT = 'caseManagement'

/** Whether the role opens records in the daily work. */
export function opensRecords(policy: Policy, role: StaffRoleCode): boolean {
  const rule = ruleOf(policy, role)
  return rule?.access !== undefined && rule.purposes.includes(CASE_MANAGEMENT)
}
