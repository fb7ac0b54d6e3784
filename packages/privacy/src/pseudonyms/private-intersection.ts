import { hmac } from '@noble/hashes/hmac.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { secureRandom, shuffle } from '../random.ts'
import { utf8 } from './bytes.ts'
import type { IdentifierKind } from './canonical.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { messagesOf } from './pseudonymiser.ts'
import { loadRistretto } from './ristretto.ts'
import { bytesOfKey, type SecretKey } from './secret-key.ts'
import { toBase32 } from './token.ts'

/** One of two partners who find the people known to both, without a shared key and without revealing anyone else. */
export type IntersectionParty = {
  /**
   * First message: this side's identifiers under its own secret exponent, shuffled. Throws `repeatedIdentifier` if two
   * are the same, because the partner would see how often each is listed.
   */
  first(): Uint8Array[]
  /**
   * Second message: the partner's first message under this side's exponent too. In the same order, the partner sees
   * which are common; shuffled, it learns only how many. Throws `repeatedElement` if the partner lists an element
   * twice, because it would recognise that element after any shuffle.
   */
  second(theirFirst: readonly Uint8Array[], order: 'kept' | 'shuffled'): Uint8Array[]
  /**
   * Returns the positions of this side's identifiers that the partner has too, from the partner's first message and its
   * second, which must be in order.
   */
  common(theirSecond: readonly Uint8Array[], theirFirst: readonly Uint8Array[]): number[]
  /** Counts the common identifiers, for second messages in any order. */
  countCommon(theirSecond: readonly Uint8Array[], theirFirst: readonly Uint8Array[]): number
}

const context = 'tip-standard-intersection-1'

/** Throws for bytes that occur twice. */
function checkDistinct(
  many: readonly Uint8Array[],
  code: 'repeatedIdentifier' | 'repeatedElement',
): readonly Uint8Array[] {
  if (new Set(many.map(toBase32)).size < many.length) throw new PseudonymError(code)
  return many
}

/** The positions 0 … n - 1 in an order that only the key determines, so that another process can reproduce it. */
function keyedPlaces(length: number, hash: (text: string) => Uint8Array): number[] {
  const rank = Array.from({ length }, (_, place) => toBase32(hash(`place ${place}`)))
  return [...rank.keys()].sort((a, b) => ((rank[a] as string) < (rank[b] as string) ? -1 : 1))
}

/** Shuffles the positions 0 … n - 1. */
function shuffledPlaces(length: number): number[] {
  const places = Array.from({ length }, (_, index) => index)
  shuffle(places, secureRandom())
  return places
}

/**
 * Makes one side of a Diffie–Hellman intersection over ristretto255, for partners who keep to the protocol: a partner
 * who invents a list of guesses learns which of them the other has, so agree on lists and sizes beforehand. Both sides
 * use the same kind. Throws `malformedElement` for bytes that are not an element. With an `exchange` key, made for one
 * exchange only and kept secret, another process can continue: after `first`, only the number of identifiers matters.
 */
export async function createIntersectionParty(
  kind: IdentifierKind,
  values: readonly string[],
  exchange?: SecretKey,
): Promise<IntersectionParty> {
  const group = await loadRistretto()
  const hash = (text: string): Uint8Array =>
    hmac(sha512, bytesOfKey(exchange as SecretKey), utf8(`tip-standard/intersection/1 ${text}`))
  const exponent = exchange === undefined ? group.randomScalar() : group.scalarFrom(hash('exponent'))
  const places = exchange === undefined ? shuffledPlaces(values.length) : keyedPlaces(values.length, hash)
  const mask = (elements: readonly Uint8Array[]): Uint8Array[] =>
    elements.map((element) => group.multiply(exponent, element))
  const both = (elements: readonly Uint8Array[]): Set<string> => new Set(mask(elements).map(toBase32))
  return {
    first() {
      const messages = checkDistinct(messagesOf(kind, values), 'repeatedIdentifier')
      return mask(places.map((place) => group.hashToElement(messages[place] as Uint8Array, context)))
    },
    second(theirFirst, order) {
      const masked = mask(checkDistinct(theirFirst, 'repeatedElement'))
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
