import { levelCount, levelOf, missingLevel } from './comparison-levels.ts'
import type { Encodings } from './encode.ts'
import type { Kind } from './fellegi-sunter.ts'
import { compareFields, partsOf } from './similarity.ts'

/** The one bits of a part of a record, or of the whole record, as a set of positions. */
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

/** One pair, written out: its rows, the levels of its fields and the log-odds of its rarity. */
export type PlainPair = { left: number; right: number; levels: readonly number[]; rarity: number }
type Table = readonly (readonly number[])[]

const product = (numbers: readonly number[]): number => numbers.reduce((all, one) => all * one, 1)
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The likelihood of levels under the probabilities of a table; a missing field adds nothing. */
const likelihood = (levels: readonly number[], table: Table): number =>
  product(levels.map((level, field) => (level === missingLevel ? 1 : (table[field]?.[level] ?? Number.NaN))))

/** The table of levels of weighted pairs, plus a number of pairs that behave as in `assumed`. */
function counted(pairs: readonly PlainPair[], weights: readonly number[], assumed: Table, weight: number): number[][] {
  return assumed.map((probabilities, field) => {
    const counts = probabilities.map(
      (probability, level) =>
        weight * probability + sum(weights.filter((_, pair) => pairs[pair]?.levels[field] === level)),
    )
    return counts.map((count) => count / sum(counts))
  })
}

/**
 * Expectation-maximisation for the model of Fellegi and Sunter, straight from the definition, with pairs that share a
 * record competing; at most 40 rounds.
 */
export function plainMatches(
  pairs: readonly PlainPair[],
  sizes: readonly [number, number],
  chance: Table,
  bySchema: Table,
  kinds: readonly Kind[],
): { profile: number[][]; count: number } {
  const all = sizes[0] * sizes[1]
  let profile = bySchema.map((row) => [...row])
  let count = 0.5
  for (let round = 0; ; round++) {
    const odds = pairs.map(({ levels, rarity }) => {
      const strangers = likelihood(levels, chance) / Math.exp(rarity)
      const others = kinds.map(
        (kind) =>
          Math.max(0.1 / all, kind.share) *
          likelihood(
            levels,
            kind.profile.map((row) => [...row]),
          ),
      )
      return ((count / all) * likelihood(levels, profile)) / (strangers + sum(others))
    })
    const rivals = (pair: PlainPair): number[] =>
      odds.filter((_, other) => pairs[other]?.left === pair.left || pairs[other]?.right === pair.right)
    const probabilities = pairs.map((pair, place) => (odds[place] as number) / (1 + sum(rivals(pair))))
    profile = counted(pairs, probabilities, bySchema, 20)
    const before = count
    count = Math.max(0.5, sum(probabilities))
    if ((Math.abs(count - before) < 1e-3 * count && round >= 7) || round === 40) return { profile, count }
  }
}

/**
 * The same for one kind of pairs within one file, besides strangers and people entered twice; all fields are learned.
 */
export function plainRelatives(
  pairs: readonly PlainPair[],
  among: number,
  chance: Table,
  match: Table,
  assumed: Table,
  people: number,
): { profile: number[][]; share: number; repeats: number } {
  let profile = assumed.map((row) => [...row])
  let [relatives, repeats] = [people * 0.05 + 0.1, people * 0.001 + 0.1]
  for (let round = 0; round < 25; round++) {
    const parts = pairs.map(({ levels, rarity }) => {
      const strangers = likelihood(levels, chance) / Math.exp(rarity)
      const related = (relatives / among) * likelihood(levels, profile)
      const repeated = (repeats / among) * likelihood(levels, match)
      const whole = strangers + related + repeated
      return { related: related / whole, repeated: repeated / whole }
    })
    const weights = parts.map(({ related }) => related)
    profile = counted(pairs, weights, assumed, 20)
    relatives = Math.max(0.1, sum(weights))
    repeats = Math.max(0.1, sum(parts.map(({ repeated }) => repeated)))
  }
  return { profile, share: relatives / among, repeats }
}

/**
 * How many times more often than usual the other records of a sample agree with each record, by field and level, record
 * by record.
 */
export function plainFrequencies(file: Encodings, chance: Table, sizes: { code: number; other: number }): number[] {
  const { of } = compareFields(file, file)
  const parts = partsOf(file)
  const has = (row: number, field: number): boolean => (((file.present[row] as number) >>> field) & 1) === 1
  return Array.from({ length: file.count }, (_, row) => row).flatMap((row) =>
    file.schema.flatMap(({ kind }, field) => {
      const { from, to } = parts[field] as { from: number; to: number }
      const rows = Array.from({ length: file.count }, (_, one) => one).filter((one) => has(one, field))
      const size = Math.min(kind === 'code' ? sizes.code : sizes.other, rows.length)
      const sample = Array.from({ length: size }, (_, at) => rows[Math.floor((at * rows.length) / size)] as number)
      const onesOfField = (one: number) => onesOfRecord(file, one, from * 32, to * 32)
      const isNear = (other: number): boolean => {
        const [a, b] = [onesOfField(row), onesOfField(other)]
        return 2048 * common(a, b) >= Math.round((file.hardened ? 0.72 : 0.5) * 1024) * (a.size + b.size)
      }
      const levels = sample
        .filter((other) => other !== row && isNear(other))
        .map((other) => levelOf(of(field, row, other)))
      return Array.from({ length: levelCount }, (_, level) => {
        if (level < 3 || !has(row, field)) return 1
        const expected = size * sum((chance[field] ?? []).slice(level))
        return (0.1 + levels.filter((one) => one >= level).length) / (0.1 + expected)
      })
    }),
  )
}
