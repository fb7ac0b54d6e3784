import { type Profile, proportions } from './chance-agreement.ts'
import { type ComparedPairs, missingLevel } from './comparison-levels.ts'

/** Compared pairs with the log-odds that the rarity of their values adds to each. */
export type WeighedPairs = ComparedPairs & { rarity: Float64Array }

/** Pairs within one file, and therefore of different people, and the number of pairs among which they were found. */
export type PairsWithin = WeighedPairs & { among: number }

/** A kind of pairs of different people that are more similar than strangers. */
export type Kind = {
  profile: Float64Array[]
  /** The share of all pairs that are of this kind. */
  share: number
}

/** A kind of pairs before the data are examined: what is known about its fields, and which of them are learned. */
export type AssumedKind = { profile: Profile; isLearned: readonly boolean[] }

/** What the data show about pairs of different people who are not strangers. */
export type Relatives = {
  kinds: Kind[]
  /** For each file, the number of pairs that appear to be one person twice. */
  repeats: number[]
}

/** What the data show about pairs of one person. */
export type Matches = {
  profile: Float64Array[]
  /** The estimated number of people in both files. */
  count: number
}

/** The weight, in pairs, of what the schema implies. */
const weightOfSchema = 20
const relativeRounds = 25
const mostRounds = 40
const leastRounds = 7
const smallChange = 1e-3
/** The minimum number of pairs of a kind, so that its logarithm exists. */
const leastCount = 0.1
const leastMatches = 0.5
const firstRelatives = 0.05
const firstRepeats = 0.001

/**
 * How many times more wrong pairs there are than the model expects, because fields depend on each other in more ways
 * than it knows. Measured on invented files with few people in both.
 */
const caution = 2.2

/** For every pattern, the sum of log-odds between two profiles. */
function patternWeights(pairs: ComparedPairs, profile: Profile, chance: Profile): Float64Array {
  const fields = profile.length
  const logs = profile.map((probabilities, field) =>
    probabilities.map((probability, level) =>
      Math.log(probability / ((chance[field] as Float64Array)[level] as number)),
    ),
  )
  const weights = new Float64Array(pairs.levels.length / fields)
  for (let pattern = 0; pattern < weights.length; pattern++) {
    let sum = 0
    for (let field = 0; field < fields; field++) {
      const level = pairs.levels[pattern * fields + field] as number
      if (level !== missingLevel) sum += (logs[field] as Float64Array)[level] as number
    }
    weights[pattern] = sum
  }
  return weights
}

/** Adds the weights of patterns to the counts of their levels. */
function addToCounts(counts: readonly Float64Array[], pairs: ComparedPairs, byPattern: Float64Array): void {
  const fields = counts.length
  for (let pattern = 0; pattern < byPattern.length; pattern++)
    for (let field = 0; field < fields; field++) {
      const level = pairs.levels[pattern * fields + field] as number
      if (level === missingLevel) continue
      const ofField = counts[field] as Float64Array
      ofField[level] = (ofField[level] as number) + (byPattern[pattern] as number)
    }
}

const weighted = (profile: Profile): Float64Array[] =>
  profile.map((probabilities) => probabilities.map((probability) => probability * weightOfSchema))

/**
 * Learns from pairs within each file what pairs of different people look like who are more similar than strangers:
 * above all brothers, sisters and twins. Uses expectation-maximisation (Dempster, Laird and Rubin 1977) over a latent
 * class for each of `kinds`, one for strangers, and one for a person entered twice, whose records agree as the schema
 * implies.
 */
export function learnRelatives(
  files: readonly PairsWithin[],
  chance: Profile,
  bySchema: { match: Profile; kinds: readonly AssumedKind[] },
  counts: readonly number[],
): Relatives {
  const first = files.map((_, file) => (counts[file] as number) * firstRelatives + leastCount)
  const sizes = bySchema.kinds.map(() => first.slice())
  const repeats = files.map((_, file) => (counts[file] as number) * firstRepeats + leastCount)
  const patternOdds = files.map((pairs) => patternWeights(pairs, bySchema.match, chance))
  const rare = files.map(({ rarity }) => rarity.map(Math.exp))
  let profiles: Float64Array[][] = bySchema.kinds.map(({ profile }) =>
    profile.map((probabilities) => probabilities.slice()),
  )
  for (let round = 0; round < relativeRounds; round++) {
    const next = bySchema.kinds.map(({ profile }) => weighted(profile))
    for (const [file, pairs] of files.entries()) {
      // For every pattern, the odds of each kind against strangers, and last those of a repeat; the rarity of values
      // multiplies all of them.
      const odds = [
        ...profiles.map((profile) => patternWeights(pairs, profile, chance)),
        patternOdds[file] as Float64Array,
      ].map((weights, kind) =>
        weights.map((weight) => Math.exp(weight) * (((sizes[kind] ?? repeats)[file] as number) / pairs.among)),
      )
      const together = odds.reduce((sum, one) => sum.map((value, pattern) => value + (one[pattern] as number)))
      const notStrangers = new Float64Array(together.length)
      const ofPairs = rare[file] as Float64Array
      for (let pair = 0; pair < pairs.pattern.length; pair++) {
        const pattern = pairs.pattern[pair] as number
        const all = 1 + (together[pattern] as number) * (ofPairs[pair] as number)
        notStrangers[pattern] = (notStrangers[pattern] as number) + 1 - 1 / all
      }
      for (const [kind, ofKind] of odds.entries()) {
        const sums = notStrangers.map(
          (sum, pattern) => (sum * (ofKind[pattern] as number)) / (together[pattern] as number),
        )
        const size = sums.reduce((sum, one) => sum + one, 0)
        ;(sizes[kind] ?? repeats)[file] = Math.max(leastCount, size)
        if (kind < next.length) addToCounts(next[kind] as Float64Array[], pairs, sums)
      }
    }
    profiles = bySchema.kinds.map(({ profile, isLearned }, kind) =>
      profile.map((assumed, field) =>
        isLearned[field] === true
          ? proportions((next[kind] as Float64Array[])[field] as Float64Array)
          : assumed.slice(),
      ),
    )
  }
  const all = files.reduce((sum, { among }) => sum + among, 0)
  const kinds = profiles.map((profile, kind) => ({
    profile,
    share: (sizes[kind] as number[]).reduce((sum, size) => sum + size, 0) / all,
  }))
  return { kinds, repeats }
}

/**
 * What to subtract from the natural log-odds of every pair, because strangers with frequent values and people of other
 * kinds are similar too; `all` is the number of pairs of the two files.
 */
function discountsOf(pairs: WeighedPairs, chance: Profile, kinds: readonly Kind[], all: number): Float64Array {
  const others = kinds.map(({ profile, share }) =>
    patternWeights(pairs, profile, chance).map((weight) => Math.exp(weight) * Math.max(leastCount / all, share)),
  )
  const together = new Float64Array(pairs.levels.length / chance.length).map((_, pattern) =>
    others.reduce((sum, one) => sum + (one[pattern] as number), 0),
  )
  const discounts = new Float64Array(pairs.pattern.length)
  for (let pair = 0; pair < discounts.length; pair++) {
    const rarity = pairs.rarity[pair] as number
    discounts[pair] = rarity - Math.log1p((together[pairs.pattern[pair] as number] as number) * Math.exp(rarity))
  }
  return discounts
}

/**
 * The match weights of pairs: natural log-odds against everyone else, before the number of people in both files is
 * known.
 */
export function matchWeights(
  pairs: WeighedPairs,
  profile: Profile,
  chance: Profile,
  kinds: readonly Kind[],
  all: number,
): Float64Array {
  const byPattern = patternWeights(pairs, profile, chance)
  return discountsOf(pairs, chance, kinds, all).map(
    (discount, pair) => discount + (byPattern[pairs.pattern[pair] as number] as number),
  )
}

/**
 * The odds, before two records are compared, that they are one person and not two who are each in one file only:
 * `count` people in both leave few others if the files are not much larger. The estimate of `count` itself does without
 * this: it would grow by its own wrong pairs where few people are in both.
 */
export function priorOdds(count: number, [left, right]: readonly [left: number, right: number]): number {
  const others = Math.max(1, left - count) * Math.max(1, right - count)
  return count / others / caution
}

/**
 * Turns the odds of single pairs into probabilities, given that everyone is in each file once: pairs that share a
 * record compete.
 */
export function competing(
  pairs: Pick<ComparedPairs, 'left' | 'right'>,
  sizes: readonly [left: number, right: number],
  odds: Float64Array,
): Float64Array {
  const { left, right } = pairs
  const [ofLeft, ofRight] = [new Float64Array(sizes[0]), new Float64Array(sizes[1])]
  for (let pair = 0; pair < odds.length; pair++) {
    const [row, other, own] = [left[pair] as number, right[pair] as number, odds[pair] as number]
    ofLeft[row] = (ofLeft[row] as number) + own
    ofRight[other] = (ofRight[other] as number) + own
  }
  const probabilities = new Float64Array(odds.length)
  for (let pair = 0; pair < odds.length; pair++) {
    const own = odds[pair] as number
    const either = (ofLeft[left[pair] as number] as number) + (ofRight[right[pair] as number] as number) - own
    probabilities[pair] = own / (1 + either)
  }
  return probabilities
}

/**
 * Estimates by expectation-maximisation how fields of one person agree in two files (the m-probabilities of Fellegi and
 * Sunter 1969; by EM: Winkler 1988) and how many people are in both; `chance` describes how strangers agree, `kinds`
 * how other people do. O(rounds × pairs).
 */
export function estimateMatches(
  pairs: WeighedPairs,
  sizes: readonly [left: number, right: number],
  chance: Profile,
  bySchema: Profile,
  kinds: readonly Kind[],
): Matches {
  const all = sizes[0] * sizes[1]
  const discounts = discountsOf(pairs, chance, kinds, all).map(Math.exp)
  const odds = new Float64Array(discounts.length)
  let profile: Float64Array[] = bySchema.map((one) => one.slice())
  // Begins with no one in both. Begun with many, it sometimes settled on similar strangers, and bore itself out.
  let count = leastMatches
  for (let round = 0; ; round++) {
    const prior = Math.log(count / all)
    const byPattern = patternWeights(pairs, profile, chance).map((weight) => Math.exp(weight + prior))
    for (let pair = 0; pair < odds.length; pair++)
      odds[pair] = (discounts[pair] as number) * (byPattern[pairs.pattern[pair] as number] as number)
    const probabilities = competing(pairs, sizes, odds)
    const sums = new Float64Array(byPattern.length)
    let sum = 0
    for (let pair = 0; pair < odds.length; pair++) {
      const [pattern, probability] = [pairs.pattern[pair] as number, probabilities[pair] as number]
      sums[pattern] = (sums[pattern] as number) + probability
      sum += probability
    }
    const next = weighted(bySchema)
    addToCounts(next, pairs, sums)
    profile = next.map(proportions)
    const before = count
    count = Math.max(leastMatches, sum)
    const isSettled = Math.abs(count - before) < smallChange * count && round >= leastRounds
    if (isSettled || round === mostRounds) return { profile, count }
  }
}
