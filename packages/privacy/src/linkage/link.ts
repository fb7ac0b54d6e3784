import { pairsInBlocks } from './blocking.ts'
import { type Candidates, findCandidates } from './dice-candidates.ts'
import type { Encodings } from './encode.ts'
import { LinkageError } from './linkage-error.ts'
import { householdShare, type Scored, scoreCandidates } from './match-weights.ts'

/** Options of `linkEncodings`. */
export type LinkOptions = {
  /**
   * Log-odds, in bits, from which two records count as one person; higher means fewer wrong matches. Unless given, it grows with the
   * files, since in larger ones more strangers are similar by chance, and with how few people are in both.
   */
  threshold?: number
  /** Compares only pairs that share a keyed block, for large files. */
  blocking?: boolean
}

/** Two records that count as one person, by their positions. */
export type Match = { left: number; right: number; score: number }

/** The Dice coefficient of whole encodings below which pairs are not compared. */
const leastSimilarity = 0.62
const leastSimilarityBalanced = 0.72
const largestBlock = 400
const leastThreshold = 7
const leastStep = 0.05
/** Weighs wrong matches in a household: merging two children does more harm than missing a match. */
const carefulBits = 1

/** Finds the people who are in both files: one to one, the most certain first. */
export function linkEncodings(left: Encodings, right: Encodings, options: LinkOptions = {}): Match[] {
  const { threshold, blocking = false } = options
  const isSame =
    left.words === right.words &&
    left.hardened === right.hardened &&
    left.flips === right.flips &&
    JSON.stringify(left.schema) === JSON.stringify(right.schema)
  if (!isSame) throw new LinkageError('encodingsDiffer')
  // Under another key nothing is similar: no pair, or chance ones, would be taken for a result.
  if (left.keyId !== right.keyId) throw new LinkageError('keysDiffer')
  const candidates = blocking
    ? blockedCandidates(left, right)
    : findCandidates(left, right, left.hardened ? leastSimilarityBalanced : leastSimilarity)
  const scored = scoreCandidates(left, right, candidates)
  const match = (pairs: readonly Scored[]): Match[] =>
    threshold === undefined
      ? matchesByOdds(left, right, pairs)
      : oneToOne(pairs.filter(({ score }) => score >= threshold))
  const households = Math.max(householdShare(left), householdShare(right))
  let matches = match(scored)
  // The first matches include members of one household, so the estimate is repeated without them.
  for (let round = 0; round < 2 && households > 0 && matches.length > 0; round++)
    matches = match(withoutHouseholds(scored, households * Math.min(left.count, right.count), matches.length))
  return matches
}

/**
 * Selects matches whose score outweighs the odds against a random pair. The odds depend on how many people are in both, which is the
 * number found; so the selection is repeated until the number no longer falls. Hardened encodings show slightly less agreement.
 */
function matchesByOdds(left: Encodings, right: Encodings, scored: readonly Scored[]): Match[] {
  const allowance = left.hardened ? 2 : 0
  const thresholdFor = (count: number): number =>
    Math.max(leastThreshold, Math.log2((left.count * right.count) / Math.max(1, count)) - allowance)
  let threshold = thresholdFor(Math.min(left.count, right.count))
  for (;;) {
    const matches = oneToOne(scored.filter(({ score }) => score >= threshold))
    const next = thresholdFor(matches.length)
    if (next - threshold < leastStep) return matches
    threshold = next
  }
}

/** Removes pairs that are as likely two members of one household, of whom there are about as many as there are people in both. */
function withoutHouseholds(scored: readonly Scored[], ofHouseholds: number, inBoth: number): Scored[] {
  const least = Math.log2(ofHouseholds / inBoth) + carefulBits
  return scored.filter(({ overHousehold }) => overHousehold >= least)
}

function blockedCandidates(left: Encodings, right: Encodings): Candidates {
  if (left.blockKeys === undefined || right.blockKeys === undefined) throw new LinkageError('noBlocks')
  const pairs = pairsInBlocks(left.blockKeys, right.blockKeys, largestBlock)
  return {
    left: Uint32Array.from(pairs, (pair) => Math.floor(pair / right.count)),
    right: Uint32Array.from(pairs, (pair) => pair % right.count),
    common: new Uint32Array(pairs.length),
  }
}

/** Assigns records one to one, greedily: the most certain pairs first, each record once. */
function oneToOne(scored: readonly Scored[]): Match[] {
  const takenLeft = new Set<number>()
  const takenRight = new Set<number>()
  return scored
    .map(({ left, right, score }) => ({ left, right, score }))
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
    .filter(({ left, right }) => {
      if (takenLeft.has(left) || takenRight.has(right)) return false
      takenLeft.add(left)
      takenRight.add(right)
      return true
    })
}
