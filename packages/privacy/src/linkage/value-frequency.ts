import { atLeast, type Profile } from './chance-agreement.ts'
import { type ComparedPairs, levelCount, levelOf, missingLevel } from './comparison-levels.ts'
import { findCandidates, onesOf } from './dice-candidates.ts'
import type { Encodings } from './encode.ts'
import { compareFields, partsOf } from './similarity.ts'

/** For every record, field and level: how many times as often as usual others agree with it at that level or a higher one. */
export type Frequencies = Float32Array

const mostSampled = 2000
/** Codes such as a sex have few values: a smaller sample shows how frequent each is. */
const mostSampledOfCodes = 256
/** Values that are less similar than this are not counted. */
const leastSimilarity = 0.5
const leastSimilarityBalanced = 0.72
/** The lowest level that is counted: below it, everyone agrees with everyone about as often. */
const lowestCounted = 3
/** How many agreements the usual frequency counts for: few, because names are far from equally frequent. */
const weightOfUsual = 0.1

/** The rows that have a field, at most so many, spread over the file. */
function rowsWith(file: Encodings, field: number, most: number): Uint32Array {
  const rows = Uint32Array.from({ length: file.count }, (_, row) => row).filter(
    (row) => (((file.present[row] as number) >>> field) & 1) === 1,
  )
  const length = Math.min(most, rows.length)
  return Uint32Array.from({ length }, (_, place) => rows[Math.floor((place * rows.length) / length)] as number)
}

/** The encodings of one field of some rows, filled to whole words of 64 bits. */
function fieldOf(file: Encodings, field: number, rows: Uint32Array): Encodings {
  const { from, to } = partsOf(file)[field] as { from: number; to: number }
  const words = Math.ceil((to - from) / 2) * 2
  const bits = new Uint32Array(rows.length * words)
  for (const [place, row] of rows.entries())
    bits.set(file.bits.subarray(row * file.words + from, row * file.words + to), place * words)
  return { ...file, count: rows.length, words, bits }
}

/**
 * Counts how frequent the values of every record are in a sample of its own file (term frequencies: Winkler 1989; Linacre et al. 2022),
 * without knowing the values: others are similar to a frequent one more often than to a rare one. A guessed date and a frequent name are
 * then weak evidence. O(records × sample).
 */
export function valueFrequencies(file: Encodings, chance: Profile): Frequencies {
  const fields = file.schema.length
  const frequencies = new Float32Array(file.count * fields * levelCount).fill(1)
  const comparison = compareFields(file, file)
  for (const [field, { kind }] of file.schema.entries()) {
    const rows = rowsWith(file, field, file.count)
    const sample = rowsWith(file, field, kind === 'code' ? mostSampledOfCodes : mostSampled)
    const [all, sampled] = [fieldOf(file, field, rows), fieldOf(file, field, sample)]
    const [ones, onesSampled] = [onesOf(all), onesOf(sampled)]
    const near = findCandidates(all, sampled, file.hardened ? leastSimilarityBalanced : leastSimilarity)
    const counts = new Uint32Array(rows.length * levelCount)
    for (let pair = 0; pair < near.left.length; pair++) {
      const [place, other] = [near.left[pair] as number, near.right[pair] as number]
      if (rows[place] === sample[other]) continue
      const common = near.common[pair] as number
      const similarity = comparison.fromOnes(field, ones[place] as number, onesSampled[other] as number, common)
      const at = place * levelCount + levelOf(similarity)
      counts[at] = (counts[at] as number) + 1
    }
    const usual = atLeast(chance[field] as Float64Array)
    for (const [place, row] of rows.entries()) {
      let count = 0
      for (let level = levelCount - 1; level >= lowestCounted; level--) {
        count += counts[place * levelCount + level] as number
        const expected = sample.length * (usual[level] as number)
        frequencies[(row * fields + field) * levelCount + level] = (weightOfUsual + count) / (weightOfUsual + expected)
      }
    }
  }
  return frequencies
}

/** For every pair, the log-odds that its values add by being rare: the mean of both sides counts. `rows` names the rows of a sample. */
export function rarityOf(
  pairs: ComparedPairs,
  fields: number,
  left: Frequencies,
  right: Frequencies,
  rows?: Uint32Array,
): Float64Array {
  return Float64Array.from(pairs.pattern, (pattern, pair) => {
    const [one, other] = [pairs.left[pair] as number, pairs.right[pair] as number]
    const [row, place] = rows === undefined ? [one, other] : [rows[one] as number, rows[other] as number]
    let product = 1
    for (let field = 0; field < fields; field++) {
      const level = pairs.levels[pattern * fields + field] as number
      if (level === missingLevel) continue
      const [ofLeft, ofRight] = [
        (row * fields + field) * levelCount + level,
        (place * fields + field) * levelCount + level,
      ]
      product *= ((left[ofLeft] as number) + (right[ofRight] as number)) / 2
    }
    return -Math.log(product)
  })
}
