import type { StaffRoleCode } from '@tip-standard/core'
import type { Policy, PolicyRole } from '@tip-standard/policy'
import { VaultError } from '../vault-error.ts'

/** What the policy lets some roles do for all others. */
export type Duty = NonNullable<PolicyRole['duty']>

/** Whether the policy gives a role this duty; no role has two. */
export const hasDuty = ({ roles }: Policy, role: StaffRoleCode, duty: Duty): boolean =>
  roles.find((one) => one.role === role)?.duty === duty

/** Makes sure that the policy gives this duty to the actor's role. Throws `notAllowed`. */
export function checkDuty(policy: Policy, { role }: { role: StaffRoleCode }, duty: Duty): void {
  if (!hasDuty(policy, role, duty)) throw new VaultError('notAllowed')
}
