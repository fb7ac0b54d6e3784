import { createHmac } from 'node:crypto'
import { deriveKey } from '../sealing/derive-key.ts'
import { lengthPrefixed } from '../sealing/length-prefixed.ts'

/** A victim in a case of the own agency; for another agency, only the case. */
export type PairedPerson =
  | { case: string; person: string; agency?: never }
  | { case: string; agency: string; person?: never }

/**
 * Two entries that are probably one person: `one` belongs to the session's agency; if both do, it is the one in the
 * earlier case.
 */
export type DuplicatePair = {
  one: { case: string; person: string }
  other: PairedPerson
  band: 'high' | 'medium' | 'low'
}

/**
 * The name under which a decision about a pair is stored: a keyed digest that does not reveal who belongs together,
 * whatever the order of the two.
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
