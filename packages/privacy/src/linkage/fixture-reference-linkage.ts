import type { Encodings } from './encode.ts'
import type { HouseholdEvidence, LinkageSchema } from './schema.ts'

/** The ones of a part of a record, as a set of places; without a part, of the whole record. */
function onesOfRecord({ bits, words }: Encodings, row: number, from = 0, to: number = words * 32): Set<number> {
  const ones = new Set<number>()
  for (let place = from; place < to; place++)
    if (((bits[row * words + (place >> 5)] as number) >>> (place & 31)) & 1) ones.add(place)
  return ones
}

const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((one) => b.has(one)).length

/** The pairs of records whose Dice coefficient 2 |A ∩ B| ÷ (|A| + |B|) is at least a threshold, a multiple of 1 ÷ 1024. */
export function pairsByDice(left: Encodings, right: Encodings, threshold: number): string[] {
  const pairs: string[] = []
  for (let row = 0; row < left.count; row++)
    for (let other = 0; other < right.count; other++) {
      const [a, b] = [onesOfRecord(left, row), onesOfRecord(right, other)]
      if (2048 * common(a, b) >= Math.round(threshold * 1024) * (a.size + b.size))
        pairs.push(`${row} ${other} ${common(a, b)}`)
    }
  return pairs.sort()
}

/**
 * How similar a field of two filters of so many bits is beyond chance: the mean of containment and of Dice, each with what unrelated
 * filters of that size have in common, |A| |B| ÷ bits, taken from both sides of the fraction.
 */
function similarityOf(a: ReadonlySet<number>, b: ReadonlySet<number>, bits: number): number {
  const chance = (a.size * b.size) / bits
  const beyond = common(a, b) - chance
  return (beyond / (Math.min(a.size, b.size) - chance) + beyond / ((a.size + b.size) / 2 - chance)) / 2
}

type Weights = Exclude<HouseholdEvidence, 'shared'>

/** The match weights of two records: against a stranger, and against someone of the same household. */
export function matchWeights(
  schema: LinkageSchema,
  [left, row]: readonly [Encodings, number],
  [right, other]: readonly [Encodings, number],
): [number, number] {
  let [from, score, overHousehold] = [0, 0, 0]
  for (const [index, { bits, agrees, differs, household }] of schema.entries()) {
    const ofField = [onesOfRecord(left, row, from, from + bits), onesOfRecord(right, other, from, from + bits)] as const
    from += bits
    if (![left.present[row], right.present[other]].every((flags = 0) => (flags >>> index) & 1)) continue
    const similarity = Math.min(1, Math.max(0, similarityOf(...ofField, bits)))
    const weigh = (one: Weights): number => similarity * one.agrees + (1 - similarity) * one.differs
    score += weigh({ agrees, differs })
    if (typeof household === 'object') overHousehold += weigh(household)
  }
  return [score, overHousehold]
}
