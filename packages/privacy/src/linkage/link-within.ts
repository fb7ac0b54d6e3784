import type { Encodings } from './encode.ts'
import { firstEqualRows, rowsOf } from './equal-rows.ts'
import { linkForReview } from './link.ts'

/**
 * Two records of one list by their positions, the first before the second, and how probable it is that they are one
 * person; the band says it in three words, because a number suggests more precision than there is.
 */
export type ProbablePair = { first: number; second: number; probability: number; band: 'high' | 'medium' | 'low' }

/** Pairs with a lower probability are not worth reviewing. */
const LEAST = 0.1
/** More likely than not: the band `medium`. */
const LIKELY = 0.5
/** The band `high`. */
const SURE = 0.95

/** The largest number of equal entries that are compared: the others are in the same pairs as these. */
const MOST_EQUAL = 2

/** For every entry the positions of all that equal it, itself among them. */
function equalsOf(encodings: Encodings): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  return Array.from(firstEqualRows(encodings), (first, place) => {
    const group = groups.get(first) ?? []
    groups.set(first, group)
    group.push(place)
    return group
  })
}

const bandOf = (probability: number): ProbablePair['band'] =>
  probability >= SURE ? 'high' : probability >= LIKELY ? 'medium' : 'low'

type FoundPair = Omit<ProbablePair, 'band'>

/** Keeps the most probable of what is found about each pair. */
class FoundPairs {
  readonly #byPlaces = new Map<number, FoundPair>()
  readonly #count: number

  constructor(count: number) {
    this.#count = count
  }

  add(one: number, other: number, probability: number): void {
    if (one === other) return
    const [first, second] = [Math.min(one, other), Math.max(one, other)]
    const key = first * this.#count + second
    if (probability > (this.#byPlaces.get(key)?.probability ?? 0))
      this.#byPlaces.set(key, { first, second, probability })
  }

  get all(): readonly FoundPair[] {
    return [...this.#byPlaces.values()]
  }
}

/**
 * Finds pairs within one list that are probably one person (deduplication; Christen 2012, Data Matching, 2.2), the most
 * probable first, from a probability of 0.1: for a person to decide on. Linkage compares two files in which each person
 * is once, so the list is divided in two in as many ways as its positions have binary digits, and any two are apart in
 * one of them. O(n² · log n); other work of the thread goes on between the ways. `onProgress` receives the completed
 * share, from 0 to 1.
 */
export async function linkWithin(
  encodings: Encodings,
  { onProgress }: { onProgress?: (share: number) => void } = {},
): Promise<ProbablePair[]> {
  const { count } = encodings
  const found = new FoundPairs(count)
  const equals = equalsOf(encodings)
  const compared = equals.flatMap((group, place) => (group.indexOf(place) < MOST_EQUAL ? [place] : []))
  const ways = Math.ceil(Math.log2(compared.length))
  for (let way = 0; way < ways; way++) {
    const digit = 2 ** way
    await new Promise((resolve) => setTimeout(resolve))
    const isLeft = (_: number, at: number): boolean => (at & digit) === 0
    const sides = [compared.filter(isLeft), compared.filter((_, at) => !isLeft(_, at))].map((places) =>
      Uint32Array.from(places),
    ) as [Uint32Array, Uint32Array]
    const [left, right] = sides.map((places) => rowsOf(encodings, places)) as [Encodings, Encodings]
    // No weight is high enough to be proposed without review, so all that is probable is in it: someone can be in the list three times.
    const { review } = linkForReview(left, right, {
      reviewFrom: LEAST,
      threshold: Number.POSITIVE_INFINITY,
      onProgress: (done, of) => onProgress?.((way + done / of) / ways),
    })
    onProgress?.((way + 1) / ways)
    for (const pair of review)
      for (const one of equals[sides[0][pair.left] as number] ?? [])
        for (const other of equals[sides[1][pair.right] as number] ?? []) found.add(one, other, pair.probability)
  }
  addThirds(found)
  return found.all
    .toSorted((a, b) => b.probability - a.probability || a.first - b.first || a.second - b.second)
    .map((pair) => ({ ...pair, band: bandOf(pair.probability) }))
}

/**
 * Anyone who is in the list three times is also two of a kind in one half of it, which linkage takes for relatives: two
 * who are probably one person with a third are so with each other, with the probability that both are true.
 */
function addThirds(found: FoundPairs): void {
  const others = new Map<number, [place: number, probability: number][]>()
  for (const { first, second, probability } of found.all)
    if (probability >= LIKELY)
      for (const [from, to] of [
        [first, second],
        [second, first],
      ] as const)
        others.set(from, [...(others.get(from) ?? []), [to, probability]])
  for (const list of others.values())
    for (const [at, [one, p]] of list.entries())
      for (const [other, q] of list.slice(at + 1)) found.add(one, other, p * q)
}
