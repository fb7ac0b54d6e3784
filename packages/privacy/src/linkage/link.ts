import { pairsInBlocks } from './blocks.ts'
import { type Candidates, findCandidates, onesIn } from './compare.ts'
import type { Encodings } from './encode.ts'
import { layoutOf } from './encode.ts'
import { LinkageError } from './linkage-error.ts'

/** How encodings are compared. */
export type LinkOptions = {
  /**
   * Log-odds, in bits, from which two records are taken for one person; higher means fewer wrong matches. If it is not given it grows
   * with the files, since in larger ones more strangers are alike by chance.
   */
  threshold?: number
  /** Compares only pairs that share a keyed block, for large files. */
  blocking?: boolean
}

/** Two records that are taken for one person, by their places. */
export type Match = { left: number; right: number; score: number }

/** The Dice coefficient of whole encodings below which pairs are not looked at. */
const leastAlike = 0.62
const leastAlikeBalanced = 0.72
const largestBlock = 400
const leastThreshold = 7

/** Finds who is in both: one-to-one, the most certain first. */
export function linkEncodings(left: Encodings, right: Encodings, options: LinkOptions = {}): Match[] {
  const { threshold = defaultThreshold(left, right), blocking = false } = options
  const isSame =
    left.words === right.words &&
    left.hardened === right.hardened &&
    left.flips === right.flips &&
    JSON.stringify(left.schema) === JSON.stringify(right.schema)
  if (!isSame) throw new LinkageError('encodingsDiffer')
  const candidates = blocking
    ? blockedCandidates(left, right)
    : findCandidates(left, right, left.hardened ? leastAlikeBalanced : leastAlike)
  return oneToOne(scoreCandidates(left, right, candidates).filter(({ score }) => score >= threshold))
}

/** The odds against a pair drawn at random; hardened encodings show a little less of what agrees. */
const defaultThreshold = (left: Encodings, right: Encodings): number =>
  Math.max(leastThreshold, Math.log2(Math.max(left.count, right.count, 1)) - (left.hardened ? 2 : 0))

function blockedCandidates(left: Encodings, right: Encodings): Candidates {
  if (left.blockKeys === undefined || right.blockKeys === undefined) throw new LinkageError('noBlocks')
  const pairs = pairsInBlocks(left.blockKeys, right.blockKeys, largestBlock)
  return {
    left: Uint32Array.from(pairs, (pair) => Math.floor(pair / right.count)),
    right: Uint32Array.from(pairs, (pair) => pair % right.count),
    common: new Uint32Array(pairs.length),
  }
}

/** The most certain pairs, each record once. */
function oneToOne(matches: Match[]): Match[] {
  const takenLeft = new Set<number>()
  const takenRight = new Set<number>()
  return matches
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
    .filter(({ left, right }) => {
      if (takenLeft.has(left) || takenRight.has(right)) return false
      takenLeft.add(left)
      takenRight.add(right)
      return true
    })
}

/** Scores pairs field by field; a field that one side lacks says nothing. */
function scoreCandidates(left: Encodings, right: Encodings, candidates: Candidates): Match[] {
  const { schema, words, hardened, flips } = left
  const { starts } = layoutOf(schema)
  const factor = hardened ? 2 : 1
  const fields = schema.map(({ bits, agrees, differs }, index) => ({
    from: (starts[index] as number) * factor,
    to: (starts[index] as number) * factor + (bits / 32) * factor,
    agrees,
    differs,
    bits: bits * factor,
  }))
  const unrelated = hardened ? fields.map(({ from, to }) => unrelatedDistance(left, right, from, to)) : []
  const matches: Match[] = []
  for (let pair = 0; pair < candidates.left.length; pair++) {
    const row = candidates.left[pair] as number
    const other = candidates.right[pair] as number
    const both = (left.present[row] as number) & (right.present[other] as number)
    let score = 0
    for (const [index, field] of fields.entries()) {
      if (((both >> index) & 1) === 0) continue
      const alike = hardened
        ? balancedAlike(left, right, row * words, other * words, field, unrelated[index] as number, flips)
        : fieldAlike(left, right, row * words, other * words, field, flips)
      score += field.differs + (field.agrees - field.differs) * Math.min(1, Math.max(0, alike))
    }
    matches.push({ left: row, right: other, score })
  }
  return matches
}

type Part = { from: number; to: number; bits: number }

/**
 * How alike a field is, from 0 for what chance gives to 1: common ones beyond those of unrelated records, over the greatest number
 * possible. Half of it forgives what one side has more, such as a second given name.
 */
function fieldAlike(
  left: Encodings,
  right: Encodings,
  leftAt: number,
  rightAt: number,
  part: Part,
  flips: number,
): number {
  let [onesLeft, onesRight, common] = [0, 0, 0]
  for (let word = part.from; word < part.to; word++) {
    const a = left.bits[leftAt + word] as number
    const b = right.bits[rightAt + word] as number
    onesLeft += onesIn(a)
    onesRight += onesIn(b)
    common += onesIn(a & b)
  }
  const kept = 1 - 2 * flips
  const trueLeft = (onesLeft - flips * part.bits) / kept
  const trueRight = (onesRight - flips * part.bits) / kept
  const beyondChance = (common - (onesLeft * onesRight) / part.bits) / kept ** 2
  const chance = (trueLeft * trueRight) / part.bits
  const contained = beyondChance / (Math.min(trueLeft, trueRight) - chance)
  const equal = beyondChance / ((trueLeft + trueRight) / 2 - chance)
  return (contained + equal) / 2
}

/** The same where only the distance is known, by the distance of unrelated records. */
function balancedAlike(
  left: Encodings,
  right: Encodings,
  leftAt: number,
  rightAt: number,
  part: Part,
  unrelated: number,
  flips: number,
): number {
  const noise = 2 * flips * (1 - flips) * part.bits
  const distance = distanceOf(left, right, leftAt, rightAt, part.from, part.to)
  return 1 - (distance - noise) / (unrelated - noise)
}

function distanceOf(
  left: Encodings,
  right: Encodings,
  leftAt: number,
  rightAt: number,
  from: number,
  to: number,
): number {
  let distance = 0
  for (let word = from; word < to; word++)
    distance += onesIn((left.bits[leftAt + word] as number) ^ (right.bits[rightAt + word] as number))
  return distance
}

const mostSampled = 2000
/** A third of the bits of a filter are ones, so unrelated ones differ in 0.42 of them, and balanced ones in half as great a share. */
const usualDistance = 0.21
/** In small files the sample is small and may hold people who are in both; the usual distance counts as so many pairs. */
const weightOfUsual = 50

/** The mean distance of pairs of unrelated people: of a sample of all pairs, hardly any of whom are one person. */
function unrelatedDistance(left: Encodings, right: Encodings, from: number, to: number): number {
  const sampled = Math.min(mostSampled, left.count * right.count)
  let sum = usualDistance * (to - from) * 32 * weightOfUsual
  for (let index = 0; index < sampled; index++) {
    const leftAt = ((index * 7919) % left.count) * left.words
    const rightAt = ((index * 104_729 + 31) % right.count) * right.words
    sum += distanceOf(left, right, leftAt, rightAt, from, to)
  }
  return sum / (sampled + weightOfUsual)
}
