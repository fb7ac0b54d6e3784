import type { Policy } from '@tip-standard/policy'

/** What is written down in place of a purpose that the policy does not have: it may be any text. */
const UNKNOWN = 'unknown'

/** Whether the policy has a purpose. */
export const isPurpose = ({ purposes }: Policy, purpose: unknown): boolean => purposes.some(({ id }) => id === purpose)

/** A purpose as it is written down. */
export const writtenPurpose = (policy: Policy, purpose: string): string =>
  isPurpose(policy, purpose) ? purpose : UNKNOWN
