import { type Candidates, onesIn } from './dice-candidates.ts'
import { type Encodings, layoutOf } from './encode.ts'
import type { LinkageField } from './schema.ts'

/** Two records by their positions, with log-odds against a stranger and against another member of the same household. */
export type Scored = { left: number; right: number; score: number; overHousehold: number }

const bitsInWord = 32
/** Balanced encodings tolerate less that only one side has: two records of one person are this much less similar. */
const balancedStrictness = 0.07

/**
 * Scores pairs by match weights (Fellegi and Sunter 1969): the log-odds of each field are added up, graded by how similar it is; a
 * field that one side lacks adds nothing. O(pairs × words).
 */
export function scoreCandidates(left: Encodings, right: Encodings, candidates: Candidates): Scored[] {
  const { words, hardened } = left
  const fields = partsOf(left)
  const similarityIn = comparison(left, right)
  const unforgiven = hardened ? balancedStrictness : 0
  const scored: Scored[] = []
  for (let pair = 0; pair < candidates.left.length; pair++) {
    const row = candidates.left[pair] as number
    const other = candidates.right[pair] as number
    const both = (left.present[row] as number) & (right.present[other] as number)
    let score = 0
    let overHousehold = 0
    for (const [index, field] of fields.entries()) {
      if (((both >> index) & 1) === 0) continue
      const similarity = similarityIn(index, row * words, other * words)
      score += weigh(field, similarity)
      if (typeof field.household === 'object') overHousehold += weigh(field.household, similarity + unforgiven)
    }
    scored.push({ left: row, right: other, score, overHousehold })
  }
  return scored
}

const weigh = ({ agrees, differs }: { agrees: number; differs: number }, similarity: number): number =>
  differs + (agrees - differs) * Math.min(1, Math.max(0, similarity))

type Part = Pick<LinkageField, 'agrees' | 'differs' | 'household'> & { from: number; to: number; bits: number }

function partsOf({ schema, hardened }: Encodings): Part[] {
  const { starts } = layoutOf(schema)
  const factor = hardened ? 2 : 1
  return schema.map((field, index) => {
    const from = (starts[index] as number) * factor
    return { ...field, from, to: from + (field.bits / bitsInWord) * factor, bits: field.bits * factor }
  })
}

/** Computes the similarity of a field of two records, by the offsets of their first words. */
function comparison(left: Encodings, right: Encodings): (field: number, leftAt: number, rightAt: number) => number {
  const parts = partsOf(left)
  const { hardened, flips } = left
  const unrelated = hardened ? parts.map(({ from, to }) => unrelatedDistance(left, right, from, to)) : []
  return (field, leftAt, rightAt) =>
    hardened
      ? balancedSimilarity(left, right, leftAt, rightAt, parts[field] as Part, unrelated[field] as number, flips)
      : fieldSimilarity(left, right, leftAt, rightAt, parts[field] as Part, flips)
}

const mostLookedAt = 200
const surelySame = 0.85
const surelyAnother = 0.7

/** Estimates from a sample the share of people who share a telephone or the like with someone of another name in the same file. */
export function householdShare(file: Encodings): number {
  const shared = file.schema.findIndex(({ household }) => household === 'shared')
  const name = file.schema.findIndex(({ kind }) => kind === 'name')
  const sampled = Math.min(mostLookedAt, file.count)
  if (shared < 0 || name < 0 || sampled < 2) return 0
  const similarityIn = comparison(file, file)
  const has = (row: number): boolean => (((file.present[row] as number) >>> shared) & 1) === 1
  let looked = 0
  let found = 0
  for (let index = 0; index < sampled; index++) {
    const row = Math.floor((index * file.count) / sampled)
    if (!has(row)) continue
    looked++
    for (let other = 0; other < file.count; other++) {
      if (other === row || !has(other)) continue
      const [at, otherAt] = [row * file.words, other * file.words]
      if (similarityIn(shared, at, otherAt) < surelySame || similarityIn(name, at, otherAt) > surelyAnother) continue
      found++
      break
    }
  }
  return looked === 0 ? 0 : found / looked
}

/**
 * Computes the similarity of a field, from 0 (chance) to 1: common ones beyond those of unrelated records, over the greatest possible
 * number. Half of it ignores what only one side has, such as a second given name.
 */
function fieldSimilarity(
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

/** Computes the similarity where only the distance is known, relative to the distance of unrelated records. */
function balancedSimilarity(
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
/** A third of the bits of a filter are ones, so unrelated filters differ in 0.42 of them, and balanced ones in half that share. */
const usualDistance = 0.21
/** The weight, in pairs, of the usual distance: in small files the sample is small and may hold people who are in both. */
const weightOfUsual = 50

/** Estimates the mean distance of unrelated people from a sample of all pairs, hardly any of which are one person. */
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
