import { secureRandom, shuffle } from '../random.ts'
import type { IdentifierKind } from './canonical.ts'
import { messagesOf } from './pseudonymiser.ts'
import { loadRistretto } from './ristretto.ts'
import { toBase32 } from './token.ts'

/** One of two partners who find the people whom both know, without a shared key and without revealing anyone else. */
export type IntersectionParty = {
  /** First message: this side's identifiers under its own secret exponent, shuffled. */
  first(): Uint8Array[]
  /** Second message: the partner's first message under this side's exponent too; in the same order, so that the partner can see which are common, or shuffled, so that it learns only how many. */
  second(theirFirst: readonly Uint8Array[], order: 'kept' | 'shuffled'): Uint8Array[]
  /** Compares the partner's second message, which it kept in order, with its first: which identifiers of this side, by their place in the list, the partner has too. */
  common(theirSecond: readonly Uint8Array[], theirFirst: readonly Uint8Array[]): number[]
  /** Counts the common identifiers, for second messages in any order. */
  countCommon(theirSecond: readonly Uint8Array[], theirFirst: readonly Uint8Array[]): number
}

const context = 'tip-standard-intersection-1'

/** Shuffles the positions 0 … n - 1. */
function shuffledPlaces(length: number): number[] {
  const places = Array.from({ length }, (_, index) => index)
  shuffle(places, secureRandom())
  return places
}

/**
 * Makes one side of a Diffie–Hellman intersection over ristretto255, for partners who keep to the protocol: one who makes up a list of guesses learns which of them the other has,
 * so agree on lists and sizes beforehand. Both sides use the same kind. Throws `malformedElement` for bytes that are not an element.
 */
export async function createIntersectionParty(
  kind: IdentifierKind,
  values: readonly string[],
): Promise<IntersectionParty> {
  const group = await loadRistretto()
  const exponent = group.randomScalar()
  const messages = messagesOf(kind, values)
  const places = shuffledPlaces(values.length)
  const mask = (elements: readonly Uint8Array[]): Uint8Array[] =>
    elements.map((element) => group.multiply(exponent, element))
  const own = places.map((place) => group.hashToElement(messages[place] as Uint8Array, context))
  const both = (elements: readonly Uint8Array[]): Set<string> => new Set(mask(elements).map(toBase32))
  return {
    first: () => mask(own),
    second(theirFirst, order) {
      const masked = mask(theirFirst)
      return order === 'kept' ? masked : shuffledPlaces(masked.length).map((place) => masked[place] as Uint8Array)
    },
    common(theirSecond, theirFirst) {
      const theirs = both(theirFirst)
      return theirSecond
        .flatMap((element, index) => (theirs.has(toBase32(element)) ? [places[index] as number] : []))
        .sort((a, b) => a - b)
    },
    countCommon(theirSecond, theirFirst) {
      const theirs = both(theirFirst)
      return new Set(theirSecond.map(toBase32).filter((element) => theirs.has(element))).size
    },
  }
}
