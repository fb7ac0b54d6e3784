import type { Policy } from '@tip-standard/policy'

/** What the log stores in place of a purpose that the policy does not have, which may be any text. */
const UNKNOWN = 'unknown'

/** Whether the policy has a purpose. */
export const isPurpose = ({ purposes }: Policy, purpose: unknown): boolean => purposes.some(({ id }) => id === purpose)

/** A purpose as the log stores it. */
export const writtenPurpose = (policy: Policy, purpose: string): string =>
  isPurpose(policy, purpose) ? purpose : UNKNOWN
