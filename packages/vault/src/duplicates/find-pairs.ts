import { setImmediate } from 'node:timers/promises'
import type { EncodedPerson } from '../records/identity-encoding.ts'

/** Two people by their positions, and how probable it is that they are one. */
export type ProbablePair = { one: number; other: number; probability: number }

/** Pairs with a lower probability are not worth reviewing. */
const LEAST = 0.1
/** More likely than not. */
const LIKELY = 0.5

/**
 * Finds pairs within one list that are probably one person, the most probable first. Linkage compares two files in
 * which each person is once: so the list is divided in two in as many ways as its positions have binary digits, and any
 * two are apart in one of them. O(n² · log n).
 */
export async function findPairs(people: readonly EncodedPerson[]): Promise<ProbablePair[]> {
  const { encodingsFromRecords, encodingsToRecords, encodeRecords, linkForReview, personSchema } = await import(
    '@tip-standard/privacy/linkage'
  )
  const { SecretKey } = await import('@tip-standard/privacy/pseudonyms')
  const key = SecretKey.generate()
  // What encodings say of themselves before those of people: of none, under a key that is thrown away.
  const domain = { purpose: 'head', partner: 'head', epoch: '1' }
  const [head] = encodingsToRecords(encodeRecords([], { key, domain, schema: personSchema }))
  key.destroy()
  const encodingsOf = (places: readonly number[]) =>
    encodingsFromRecords([
      { ...head, count: places.length, keyId: people[0]?.keyId },
      ...places.map((place) => ({ present: people[place]?.present, bits: people[place]?.bits })),
    ]).encodings
  const found = new Map<number, ProbablePair>()
  for (let digit = 1; digit < people.length; digit *= 2) {
    // A second or more each, for thousands: what else the process has to do goes on in between.
    await setImmediate()
    const sides: [number[], number[]] = [[], []]
    for (let place = 0; place < people.length; place++) sides[(place & digit) === 0 ? 0 : 1].push(place)
    // No weight is high enough to be proposed without review, so all that is probable is in it: someone can be on file three times.
    const options = { reviewFrom: LEAST, threshold: Number.POSITIVE_INFINITY }
    const { review } = linkForReview(encodingsOf(sides[0]), encodingsOf(sides[1]), options)
    for (const { left, right, probability } of review) {
      const [one, other] = [sides[0][left] as number, sides[1][right] as number].toSorted((a, b) => a - b) as [
        number,
        number,
      ]
      const at = one * people.length + other
      if (probability > (found.get(at)?.probability ?? 0)) found.set(at, { one, other, probability })
    }
  }
  addThirds(found, people.length)
  return [...found.values()].toSorted((a, b) => b.probability - a.probability || a.one - b.one || a.other - b.other)
}

/**
 * Anyone who is on file three times is also two of a kind in one half of the list, which linkage takes for relatives: two
 * who are probably one person with a third are so with each other, with the probability that both are true.
 */
function addThirds(found: Map<number, ProbablePair>, count: number): void {
  const others = new Map<number, [place: number, probability: number][]>()
  for (const { one, other, probability } of found.values())
    if (probability >= LIKELY)
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const)
        others.set(from, [...(others.get(from) ?? []), [to, probability]])
  for (const list of others.values())
    for (const [at, [first, p]] of list.entries())
      for (const [second, q] of list.slice(at + 1)) {
        const [one, other] = [Math.min(first, second), Math.max(first, second)]
        const key = one * count + other
        if (p * q > (found.get(key)?.probability ?? 0)) found.set(key, { one, other, probability: p * q })
      }
}
