import type { Policy } from '@tip-standard/policy'
import type { KeyCustodian } from './custodian.ts'

/**
 * How many people open the keys together, as far as is known, and how many the policy asks for. `isMet` is false where
 * fewer do: a passphrase, which one person can use alone.
 */
export type KeyQuorum = { opens?: number; asked: number; isMet: boolean }

/** Compares a custodian with the policy. Of a service it is not known how many people stand behind it: then nothing speaks against it. */
export function quorumOf({ quorum }: Pick<KeyCustodian, 'quorum'>, { keys }: Pick<Policy, 'keys'>): KeyQuorum {
  const asked = { asked: keys.quorum, isMet: (quorum ?? keys.quorum) >= keys.quorum }
  return quorum === undefined ? asked : { opens: quorum, ...asked }
}
