import type { StaffRoleCode } from '@tip-standard/core'
import type { Policy, PolicyRole } from '@tip-standard/policy'

/** Whether the policy gives a role this duty; no role has two. */
export const hasDuty = ({ roles }: Policy, role: StaffRoleCode, duty: NonNullable<PolicyRole['duty']>): boolean =>
  roles.find((one) => one.role === role)?.duty === duty
