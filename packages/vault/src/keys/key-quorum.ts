import type { Policy } from '@tip-standard/policy'
import type { KeyCustodian } from './custodian.ts'

/**
 * How many people open the keys together, if known, and how many the policy requires. `isMet` is false if there are
 * fewer: a passphrase, which one person can use alone.
 */
export type KeyQuorum = { opens?: number; asked: number; isMet: boolean }

/** Compares a custodian with the policy. If a service's number of people is unknown, it passes. */
export function quorumOf({ quorum }: Pick<KeyCustodian, 'quorum'>, { keys }: Pick<Policy, 'keys'>): KeyQuorum {
  const asked = { asked: keys.quorum, isMet: (quorum ?? keys.quorum) >= keys.quorum }
  return quorum === undefined ? asked : { opens: quorum, ...asked }
}
