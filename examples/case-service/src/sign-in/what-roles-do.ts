import { codeLabel, type StaffRoleCode } from '@tip-standard/core'
import type { Policy, PolicyRole } from '@tip-standard/policy'
import type { Words } from '../texts/words.ts'

/**
 * The part of the policy about a role. Pages use it to show only links that lead somewhere; whether something is
 * allowed, the vault decides.
 */
export const ruleOf = ({ roles }: Policy, role: StaffRoleCode): PolicyRole | undefined =>
  roles.find((one) => one.role === role)

/** Whether a role gives people what is held about them: it writes, sees whole records, and may come to know who someone is. */
export function givesAccess(policy: Policy, role: StaffRoleCode): boolean {
  const access = ruleOf(policy, role)?.access
  return access?.writes === true && access.identities !== 'none' && access.upTo === 'restricted'
}

/**
 * What a role is called. The one that the standard has no word for is the data protection officer, as the policy of
 * this service adds it.
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
