import { pairsInBlocks } from './blocking.ts'
import { type Candidates, findCandidates, findWithin } from './dice-candidates.ts'
import type { Encodings } from './encode.ts'
import { distinctRows, rowsOf } from './equal-rows.ts'
import { LinkageError } from './linkage-error.ts'
import { type FindPairs, type OnCompared, weighPairs } from './weigh-pairs.ts'

/** Options of `linkEncodings` and `linkForReview`. */
export type LinkOptions = {
  /**
   * The required share of proposed pairs that are one person, above 0.5 and below 1 (default: 0.95). Higher values find
   * fewer pairs.
   */
  precision?: number
  /** The match weight, in bits, from which two records count as one person, regardless of precision. */
  threshold?: number
  /** The probability from which pairs that are not proposed are listed for clerical review (default: 0.1). */
  reviewFrom?: number
  /** Compares only pairs that share a blocking key, for large files. */
  blocking?: boolean
  /** Called with the number of comparisons made and the total. With `blocking` most of them are skipped. */
  onProgress?: OnCompared
}

/** Two records, by their positions. */
export type Match = {
  left: number
  right: number
  /**
   * The match weight (Fellegi and Sunter 1969): log-odds, in bits, against strangers and relatives, before the number
   * of people in both files is considered.
   */
  score: number
  /** The probability that they are one person. */
  probability: number
}

/** The result of a linkage and its expected quality. */
export type Linkage = {
  /** Pairs that count as one person, one to one, the most probable first. */
  matches: Match[]
  /** Pairs that a person should review, the most probable first; a record may be in several. */
  review: Match[]
  /** The share of `matches` that is expected to be right; `undefined` if there are none. */
  expectedPrecision: number | undefined
  /**
   * The expected share of the people in both files whom `matches` includes; people too different to be compared are not
   * counted.
   */
  expectedRecall: number | undefined
  /** The number of people estimated to be in both files. */
  estimatedInBoth: number
  /**
   * The number of pairs within the left and the right file that appear to be one person. They weaken the estimates,
   * which expect each person once.
   */
  repeats: { left: number; right: number }
}

/** The Dice coefficient of whole encodings below which pairs are not compared. */
const leastSimilarity = 0.62
const leastSimilarityBalanced = 0.72
const largestBlock = 400
const usualPrecision = 0.95
const usualReview = 0.1
/** Without a threshold, pairs below this probability are never proposed, even if many certain pairs keep the precision high. */
const leastProbability = 0.3

/** Finds the people who are in both files: one to one, the most probable first. */
export const linkEncodings = (left: Encodings, right: Encodings, options: LinkOptions = {}): Match[] =>
  linkForReview(left, right, options).matches

/**
 * Finds the people who are in both files and estimates the quality of the result: the probability of each pair comes
 * from the files themselves, by the model of Fellegi and Sunter (1969) with frequencies of values. Throws
 * `encodingsDiffer`, `keysDiffer`, `noBlocks`, `badParameters`.
 */
export function linkForReview(left: Encodings, right: Encodings, options: LinkOptions = {}): Linkage {
  const { precision = usualPrecision, reviewFrom = usualReview, threshold, blocking = false } = options
  if (!(precision > 0.5 && precision < 1) || !(reviewFrom > 0 && reviewFrom <= 1))
    throw new LinkageError('badParameters')
  const isSame =
    left.words === right.words &&
    left.hardened === right.hardened &&
    left.flips === right.flips &&
    JSON.stringify(left.schema) === JSON.stringify(right.schema)
  if (!isSame) throw new LinkageError('encodingsDiffer')
  // Encodings under different keys are never similar: an empty result, or chance pairs, would be mistaken for a
  // finding.
  if (left.keyId !== right.keyId) throw new LinkageError('keysDiffer')
  const rows = [distinctRows(left), distinctRows(right)] as const
  const [one, other] = [rowsOf(left, rows[0]), rowsOf(right, rows[1])]
  const least = left.hardened ? leastSimilarityBalanced : leastSimilarity
  const find: FindPairs = blocking
    ? { between: pairsOfBlocks, within: (file) => once(pairsOfBlocks(file, file)) }
    : {
        between: (these, those, advance) => findCandidates(these, those, least, 'auto', advance),
        within: (file) => findWithin(file, least),
      }
  const weighed = weighPairs(one, other, find, options.onProgress)
  const pairs: Match[] = []
  for (const [pair, probability] of weighed.probabilities.entries()) {
    const score = (weighed.weights[pair] as number) / Math.LN2
    // Skips nearly all pairs: those of records that are hardly similar.
    if (probability < Math.min(reviewFrom, leastProbability) && score < (threshold ?? Number.POSITIVE_INFINITY))
      continue
    const [left, right] = [weighed.left[pair] as number, weighed.right[pair] as number]
    pairs.push({ left: rows[0][left] as number, right: rows[1][right] as number, score, probability })
  }
  const matches =
    threshold === undefined
      ? precise(oneToOne(pairs.filter(({ probability }) => probability >= leastProbability)), precision)
      : oneToOne(pairs.filter(({ score }) => score >= threshold))
  const taken = [new Set(matches.map((match) => match.left)), new Set(matches.map((match) => match.right))] as const
  const sum = matches.reduce((total, { probability }) => total + probability, 0)
  return {
    matches,
    review: inOrder(
      pairs.filter((pair) => pair.probability >= reviewFrom && !taken[0].has(pair.left) && !taken[1].has(pair.right)),
    ),
    expectedPrecision: matches.length === 0 ? undefined : sum / matches.length,
    expectedRecall: matches.length === 0 ? undefined : Math.min(1, sum / weighed.count),
    estimatedInBoth: weighed.count,
    repeats: { left: weighed.repeats[0] as number, right: weighed.repeats[1] as number },
  }
}

/** Takes as many matches, the most probable first, as keep the expected precision. */
function precise(ordered: readonly Match[], precision: number): Match[] {
  let [sum, kept] = [0, 0]
  for (const { probability } of ordered) {
    if (sum + probability < precision * (kept + 1)) break
    sum += probability
    kept++
  }
  return ordered.slice(0, kept)
}

function pairsOfBlocks(left: Encodings, right: Encodings): Pick<Candidates, 'left' | 'right'> {
  if (left.blockKeys === undefined || right.blockKeys === undefined) throw new LinkageError('noBlocks')
  const pairs = pairsInBlocks(left.blockKeys, right.blockKeys, largestBlock)
  return {
    left: Uint32Array.from(pairs, (pair) => Math.floor(pair / right.count)),
    right: Uint32Array.from(pairs, (pair) => pair % right.count),
  }
}

/** The pairs of a file with itself, each once and without pairs of a record with itself. */
function once({ left, right }: Pick<Candidates, 'left' | 'right'>): Pick<Candidates, 'left' | 'right'> {
  const isFirst = (_: number, pair: number): boolean => (left[pair] as number) < (right[pair] as number)
  return { left: left.filter(isFirst), right: right.filter(isFirst) }
}

const inOrder = (pairs: readonly Match[]): Match[] =>
  pairs.toSorted((a, b) => b.probability - a.probability || b.score - a.score || a.left - b.left || a.right - b.right)

/** Assigns records one to one, greedily: the most probable pairs first, each record once. */
function oneToOne(pairs: readonly Match[]): Match[] {
  const takenLeft = new Set<number>()
  const takenRight = new Set<number>()
  return inOrder(pairs).filter(({ left, right }) => {
    if (takenLeft.has(left) || takenRight.has(right)) return false
    takenLeft.add(left)
    takenRight.add(right)
    return true
  })
}
