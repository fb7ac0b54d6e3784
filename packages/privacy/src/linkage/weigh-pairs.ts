import { chanceAgreement, type Profile, proportions, weightAt } from './chance-agreement.ts'
import { comparePairs } from './comparison-levels.ts'
import type { Advance, Candidates } from './dice-candidates.ts'
import type { Encodings } from './encode.ts'
import { rowsOf } from './equal-rows.ts'
import {
  type AssumedKind,
  competing,
  estimateMatches,
  learnRelatives,
  matchWeights,
  type PairsWithin,
  priorOdds,
} from './fellegi-sunter.ts'
import type { LinkageSchema } from './schema.ts'
import { compareFields } from './similarity.ts'
import { comparisonsOf, type Frequencies, rarityOf, valueFrequencies } from './value-frequency.ts'

/** The maximum number of records of each file that are compared with each other, to learn how similar relatives are. */
const mostWithin = 5000
/** The minimum share with which one person disagrees at any level, regardless of the schema. */
const leastShare = 0.01

/** The usual similarity of the names of two members of a household, by level: they share about half. */
const halfInCommon = /* @__PURE__ */ Float64Array.of(
  0.02,
  0.02,
  0.05,
  0.1,
  0.2,
  0.25,
  0.2,
  0.1,
  0.04,
  0.01,
  0.005,
  0.005,
)

/** The level from which people of one origin share names, and how many times more often they do. */
const similarNames = 4
const oftenerAmongCompatriots = 20

/**
 * The expectations that the weights of a schema imply: how fields agree for one person, and for two people who are not
 * strangers: members of one household who were born on different days; twins; and people of one origin, who share names
 * and codes.
 */
function bySchema(schema: LinkageSchema, chance: Profile): { match: Float64Array[]; kinds: AssumedKind[] } {
  const match = schema.map((field, index) =>
    proportions(
      (chance[index] as Float64Array).map(
        (probability, level) => leastShare + probability * 2 ** weightAt(field, level),
      ),
    ),
  )
  const relatives = schema.map(({ kind, household }, index) => {
    const own = match[index] as Float64Array
    if (typeof household !== 'object') return own
    if (kind === 'name') return halfInCommon
    return proportions(own.map((probability, level) => probability * 2 ** -weightAt(household, level)))
  })
  const twins = relatives.map((own, index) => (schema[index]?.kind === 'date' ? (match[index] as Float64Array) : own))
  const compatriots = schema.map(({ kind }, index) => {
    const own = chance[index] as Float64Array
    return kind === 'code' || kind === 'name'
      ? proportions(own.map((probability, level) => probability * (level < similarNames ? 1 : oftenerAmongCompatriots)))
      : own
  })
  // The fields that define a kind are not learned: otherwise the most frequent kind of pairs would turn every kind into
  // itself.
  return {
    match,
    kinds: [
      { profile: relatives, isLearned: schema.map(() => true) },
      { profile: twins, isLearned: schema.map(({ kind }) => kind !== 'date') },
      { profile: compatriots, isLearned: schema.map(({ kind }) => kind === 'code' || kind === 'name') },
    ],
  }
}

type Rows = Pick<Candidates, 'left' | 'right'>

/** Finds the pairs to compare field by field. */
export type FindPairs = {
  /** The pairs of two files. */
  between: (left: Encodings, right: Encodings, advance: Advance) => Rows
  /** The pairs within one file, each once. */
  within: (file: Encodings) => Rows
}

/** Compares the records of one file, or of a sample, with each other. */
function pairsWithin(file: Encodings, frequencies: Frequencies, find: FindPairs): PairsWithin {
  const length = Math.min(mostWithin, file.count)
  const rows = Uint32Array.from({ length }, (_, place) => Math.floor((place * file.count) / length))
  const sample = length === file.count ? file : rowsOf(file, rows)
  const pairs = comparePairs(sample, sample, compareFields(sample, sample), find.within(sample))
  const rarity = rarityOf(pairs, file.schema.length, frequencies, frequencies, rows)
  return { ...pairs, rarity, among: Math.max(1, (length * (length - 1)) / 2) }
}

/** Pairs of two files that may be one person, with their weights. */
export type Weighed = Pick<Candidates, 'left' | 'right'> & {
  /** Match weights: natural log-odds against everyone else, before the number of people in both files is known. */
  weights: Float64Array
  /** The probability that a pair is one person. */
  probabilities: Float64Array
  /** The estimated number of people in both files. */
  count: number
  /** For each file, the number of people who appear to be in it twice. */
  repeats: number[]
}

/** Called with the number of comparisons made and the total. */
export type OnCompared = (done: number, of: number) => void

/** Adds up the comparisons of a linkage: each file with itself and with samples, then both. */
function counter(files: readonly [Encodings, Encodings], onCompared: OnCompared | undefined): Advance {
  const [left, right] = files
  const within = files.reduce((sum, file) => sum + comparisonsOf(file) + mostPairsWithin(file), 0)
  const of = left.count * right.count + within
  let done = 0
  return (compared) => {
    done += compared
    onCompared?.(done, of)
  }
}

const mostPairsWithin = ({ count }: Encodings): number => Math.min(mostWithin, count) ** 2 / 2

/** Estimates the probability that each of the similar pairs of two files is one person, from the files themselves. */
export function weighPairs(left: Encodings, right: Encodings, find: FindPairs, onCompared?: OnCompared): Weighed {
  const { schema } = left
  const files: [Encodings, Encodings] = [left, right]
  const advance = counter(files, onCompared)
  const chance = chanceAgreement(files, schema)
  const frequencies = files.map((file) => valueFrequencies(file, chance, advance)) as [Frequencies, Frequencies]
  const implied = bySchema(schema, chance)
  const within = files.map((file, index) => {
    const pairs = pairsWithin(file, frequencies[index] as Frequencies, find)
    advance(mostPairsWithin(file))
    return pairs
  })
  const { kinds, repeats } = learnRelatives(
    within,
    chance,
    implied,
    files.map(({ count }) => count),
  )
  const compared = comparePairs(left, right, compareFields(left, right), find.between(left, right, advance))
  const pairs = { ...compared, rarity: rarityOf(compared, schema.length, ...frequencies) }
  const sizes: [number, number] = [left.count, right.count]
  const { profile, count } = estimateMatches(pairs, sizes, chance, implied.match, kinds)
  const weights = matchWeights(pairs, profile, chance, kinds, sizes[0] * sizes[1])
  const prior = priorOdds(count, sizes)
  const odds = weights.map((weight) => Math.exp(weight) * prior)
  return { left: pairs.left, right: pairs.right, weights, probabilities: competing(pairs, sizes, odds), count, repeats }
}
