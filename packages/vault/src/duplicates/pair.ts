import { createHmac } from 'node:crypto'
import { deriveKey } from '../sealing/derive-key.ts'
import { lengthPrefixed } from '../sealing/length-prefixed.ts'

/** A victim of a case of the own agency; of another one the case only. */
export type PairedPerson =
  | { case: string; person: string; agency?: never }
  | { case: string; agency: string; person?: never }

/** Two entries that are probably one person: `one` is of the agency of the session, and of two that are, the earlier case. */
export type DuplicatePair = {
  one: { case: string; person: string }
  other: PairedPerson
  band: 'high' | 'medium' | 'low'
}

/**
 * How a pair is named where a decision about it is kept: a keyed digest, from which no one reads who belongs together.
 * Which is first does not matter.
 */
export function pairName(
  secret: Uint8Array,
  agency: string,
  { one, other }: Pick<DuplicatePair, 'one' | 'other'>,
): string {
  const names = [one, other].map((person: PairedPerson) =>
    lengthPrefixed(...[person.agency ?? agency, person.case, person.person ?? ''].map(String)).toString('hex'),
  )
  return createHmac('sha256', deriveKey(secret, 'pairs'))
    .update(lengthPrefixed(...names.toSorted()))
    .digest('hex')
    .slice(0, 32)
}

/** How sure linkage is, in three words: a number would be taken for more than it is. */
export const bandOf = (probability: number): DuplicatePair['band'] =>
  probability >= 0.95 ? 'high' : probability >= 0.5 ? 'medium' : 'low'
