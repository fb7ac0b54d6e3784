import { atLeast, type Profile } from './chance-agreement.ts'
import { type ComparedPairs, levelCount, levelOf, missingLevel } from './comparison-levels.ts'
import { type Advance, onesOf, visitCandidates } from './dice-candidates.ts'
import type { Encodings } from './encode.ts'
import { firstEqualRows, rowsOf } from './equal-rows.ts'
import type { FieldKind } from './schema.ts'
import { compareFields, partsOf } from './similarity.ts'

/**
 * For every record, field and level: how many times more often than usual others agree with it at that level or a
 * higher one.
 */
export type Frequencies = Float32Array

const mostSampled = 2000
/** Codes such as sex have few values, so a smaller sample shows how frequent each is. */
const mostSampledOfCodes = 256
/** The minimum similarity of values that are counted. */
const leastSimilarity = 0.5
const leastSimilarityBalanced = 0.72
/** The lowest level that is counted: below it, everyone agrees with everyone about equally often. */
const lowestCounted = 3
/** The weight of the usual frequency, in agreements: low, because names are far from equally frequent. */
const weightOfUsual = 0.1

/** The number of records with which the values of a field are compared. */
const sampleOf = (kind: FieldKind, count: number): number =>
  Math.min(count, kind === 'code' ? mostSampledOfCodes : mostSampled)

/** The maximum number of comparisons that `valueFrequencies` makes. */
export const comparisonsOf = ({ schema, count }: Encodings): number =>
  schema.reduce((sum, { kind }) => sum + count * sampleOf(kind, count), 0)

/** The rows that have a field, at most `most`, spread over the file. */
function rowsWith(file: Encodings, field: number, most: number): Uint32Array {
  const rows = Uint32Array.from({ length: file.count }, (_, row) => row).filter(
    (row) => (((file.present[row] as number) >>> field) & 1) === 1,
  )
  const length = Math.min(most, rows.length)
  return Uint32Array.from({ length }, (_, place) => rows[Math.floor((place * rows.length) / length)] as number)
}

/** The encodings of one field in some rows, padded to whole words of 64 bits. */
function fieldOf(file: Encodings, field: number, rows: Uint32Array): Encodings {
  const { from, to } = partsOf(file)[field] as { from: number; to: number }
  const words = Math.ceil((to - from) / 2) * 2
  const bits = new Uint32Array(rows.length * words)
  for (const [place, row] of rows.entries())
    bits.set(file.bits.subarray(row * file.words + from, row * file.words + to), place * words)
  return { ...file, count: rows.length, words, bits, present: new Uint32Array(rows.length), blockKeys: undefined }
}

/** The distinct values of a field, the value of each row, and the number of rows with each value. */
type Values = { values: Encodings; ofRow: Uint32Array; times: Uint32Array }

function valuesOf(file: Encodings, field: number, rows: Uint32Array): Values {
  const all = fieldOf(file, field, rows)
  const firsts = firstEqualRows(all)
  const distinct = firsts.filter((first, place) => first === place)
  const numbers = new Uint32Array(rows.length)
  for (const [value, first] of distinct.entries()) numbers[first] = value
  const ofRow = firsts.map((first) => numbers[first] as number)
  const times = new Uint32Array(distinct.length)
  for (const value of ofRow) times[value] = (times[value] as number) + 1
  return { values: rowsOf(all, distinct), ofRow, times }
}

/** The minimum number of common ones, up to `most`, at which two values agree at a counted level. */
function leastCommon(most: number, similarityOf: (common: number) => number): number {
  const isCounted = (common: number): boolean => levelOf(similarityOf(common)) >= lowestCounted
  let [from, to] = [0, most]
  // Similarity is linear in the number of common ones. If it does not grow with them, as for filters with hardly any
  // ones, every number is tried.
  if (similarityOf(most) > similarityOf(0))
    while (from < to) {
      const middle = (from + to) >> 1
      if (isCounted(middle)) to = middle
      else from = middle + 1
    }
  else while (from < most && !isCounted(from)) from++
  return from
}

/**
 * Counts how frequent the values of every record are in a sample of its own file (term frequencies: Winkler 1989;
 * Linacre et al. 2022), without knowing the values: more records are similar to a frequent value than to a rare one. A
 * guessed date and a frequent name then become weak evidence. O(records × sample).
 */
export function valueFrequencies(file: Encodings, chance: Profile, advance?: Advance): Frequencies {
  const fields = file.schema.length
  const frequencies = new Float32Array(file.count * fields * levelCount).fill(1)
  const comparison = compareFields(file, file)
  for (const [field, { kind }] of file.schema.entries()) {
    const rows = rowsWith(file, field, file.count)
    const sample = rowsWith(file, field, sampleOf(kind, file.count))
    const [all, sampled] = [valuesOf(file, field, rows), valuesOf(file, field, sample)]
    const [ones, onesSampled] = [onesOf(all.values), onesOf(sampled.values)]
    const counts = new Uint32Array(all.values.count * levelCount)
    const least = (own: number, others: number): number =>
      leastCommon(Math.min(own, others), (common) => comparison.fromOnes(field, own, others, common))
    visitCandidates(
      all.values,
      sampled.values,
      file.hardened ? leastSimilarityBalanced : leastSimilarity,
      (value, other, common) => {
        const similarity = comparison.fromOnes(field, ones[value] as number, onesSampled[other] as number, common)
        const at = value * levelCount + levelOf(similarity)
        counts[at] = (counts[at] as number) + (sampled.times[other] as number)
      },
      least,
    )
    const isSampled = new Uint8Array(file.count)
    for (const row of sample) isSampled[row] = 1
    advance?.(file.count * sampleOf(kind, file.count))
    const usual = atLeast(chance[field] as Float64Array)
    for (const [place, row] of rows.entries()) {
      const value = all.ofRow[place] as number
      const own = ones[value] as number
      // A record in the sample was compared with itself.
      const ownLevel = isSampled[row] === 1 ? levelOf(comparison.fromOnes(field, own, own, own)) : levelCount
      let count = 0
      for (let level = levelCount - 1; level >= lowestCounted; level--) {
        count += (counts[value * levelCount + level] as number) - (level === ownLevel ? 1 : 0)
        const expected = sample.length * (usual[level] as number)
        frequencies[(row * fields + field) * levelCount + level] = (weightOfUsual + count) / (weightOfUsual + expected)
      }
    }
  }
  return frequencies
}

/**
 * For every pair, the log-odds that the rarity of its values adds: the mean of both sides. `rows` are the rows of a
 * sample.
 */
export function rarityOf(
  pairs: ComparedPairs,
  fields: number,
  left: Frequencies,
  right: Frequencies,
  rows?: Uint32Array,
): Float64Array {
  const rarity = new Float64Array(pairs.pattern.length)
  for (let pair = 0; pair < rarity.length; pair++) {
    const pattern = pairs.pattern[pair] as number
    const [one, other] = [pairs.left[pair] as number, pairs.right[pair] as number]
    const row = rows === undefined ? one : (rows[one] as number)
    const place = rows === undefined ? other : (rows[other] as number)
    let product = 1
    for (let field = 0; field < fields; field++) {
      const level = pairs.levels[pattern * fields + field] as number
      if (level === missingLevel) continue
      const ofLeft = left[(row * fields + field) * levelCount + level] as number
      const ofRight = right[(place * fields + field) * levelCount + level] as number
      product *= (ofLeft + ofRight) / 2
    }
    rarity[pair] = -Math.log(product)
  }
  return rarity
}
