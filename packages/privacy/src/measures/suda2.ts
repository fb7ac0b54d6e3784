import { packColumns, packedWords } from '../table/packed-keys.ts'
import type { Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'
import { soleEntries } from './sole-entries.ts'

/** The special uniques of a table. All arrays have one entry for each row; rows that are not unique have 0. */
export type SpecialUniques = {
  /** Rows that are unique in all columns together. */
  readonly uniqueCount: number
  /** Sum over the minimal sample uniques of a row of (m − size)!, m the number of columns. */
  readonly scores: Float64Array
  /** The score calibrated to a probability of a correct match, 0 to 1 (DIS-SUDA). */
  readonly disScores: Float64Array
  /** By column, the share of a row's score that comes from minimal sample uniques that include this column, 0 to 1. */
  readonly shares: readonly Float64Array[]
  /** The number of minimal sample uniques of each size, from size 1. */
  readonly countBySize: readonly number[]
}

/** Options of `specialUniques`. */
export type SpecialUniquesOptions = {
  /** The sampling fraction: the share of the population that is in the sample (default: 0.01). */
  samplingFraction?: number
  /** The largest combination examined (default: all columns). With more than about twelve columns, set a limit. */
  maxSize?: number
}

/** A set of columns as bits, and the tuples (as bits) that some smaller set makes unique. */
type Level = Map<number, Uint32Array>

const isSet = (bits: Uint32Array, at: number): boolean => (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1

/** All sets of columns of a size, as bits. */
function* setsOfSize(columnCount: number, size: number): Generator<number> {
  for (let set = (1 << size) - 1; set < 1 << columnCount; ) {
    yield set
    // The next larger number with the same number of one bits.
    const lowest = set & -set
    const ripple = set + lowest
    set = ripple | (((set ^ ripple) >>> 2) / lowest)
  }
}

function membersOf(set: number): number[] {
  const members: number[] = []
  for (let column = 0; set >>> column !== 0; column++) if ((set >>> column) & 1) members.push(column)
  return members
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}

/**
 * Finds the minimal sample uniques of every row: smallest sets of columns in which no other row has the same values. Scores after
 * Elliot, Manning and Ford 2002 (SUDA) and Elliot and Manning 2003 (DIS-SUDA). The sets are those of SUDA2 (Manning, Haglin and
 * Keane 2008), but found level by level, not by their recursion. Takes up to 30 columns; exponential in `maxSize`, linear in tuples.
 */
export function specialUniques(table: Table, options: SpecialUniquesOptions = {}): SpecialUniques {
  const { rowCount, columns } = table
  const columnCount = columns.length
  const { samplingFraction = 0.01, maxSize = columnCount } = options
  const sizes = columns.map(({ values }) => Math.max(1, values.length))
  const tuples = distinctTuples(
    columns.map(({ codes }) => codes),
    sizes,
    rowCount,
  )
  const scores = new Float64Array(tuples.count)
  const shares = columns.map(() => new Float64Array(tuples.count))
  const countBySize: number[] = []
  const isUnique = (tuple: number): boolean => tuples.counts[tuple] === 1

  let below: Level = new Map([[0, new Uint32Array((tuples.count + 31) >>> 5)]])
  for (let size = 1; size <= Math.min(maxSize, columnCount); size++) {
    const level: Level = new Map()
    const weight = factorial(columnCount - size)
    let found = 0
    for (const set of setsOfSize(columnCount, size)) {
      const members = membersOf(set)
      const isDistinct = unionBelow(below, set, members)
      const active = unset(isDistinct, tuples.count)
      const parts = members.map((column) => tuples.codes[column] as Uint32Array)
      const partSizes = members.map((column) => sizes[column] as number)
      const words = packedWords(
        parts.map((codes) => gather(codes, active)),
        packColumns(partSizes),
        active.length,
      )
      const space = partSizes.reduce((product, one) => product * one, 1)
      for (const entry of soleEntries(words, active.length, space)) {
        const tuple = active[entry] as number
        if (!isUnique(tuple)) continue
        isDistinct[tuple >>> 5] = (isDistinct[tuple >>> 5] as number) | (1 << (tuple & 31))
        scores[tuple] = (scores[tuple] as number) + weight
        for (const column of members) {
          const share = shares[column] as Float64Array
          share[tuple] = (share[tuple] as number) + weight
        }
        found++
      }
      level.set(set, isDistinct)
    }
    countBySize.push(found)
    below = level
  }
  for (const share of shares)
    for (let tuple = 0; tuple < tuples.count; tuple++)
      if (scores[tuple] !== 0) share[tuple] = (share[tuple] as number) / (scores[tuple] as number)

  const spread = (ofTuples: Float64Array): Float64Array => {
    const ofRows = new Float64Array(rowCount)
    for (let row = 0; row < rowCount; row++) ofRows[row] = ofTuples[tuples.tupleOf[row] as number] as number
    return ofRows
  }
  return {
    uniqueCount: tuples.counts.reduce((count, one) => count + (one === 1 ? 1 : 0), 0),
    scores: spread(scores),
    disScores: spread(calibrate(scores, tuples.counts, columnCount, samplingFraction)),
    shares: shares.map(spread),
    countBySize,
  }
}

/** Collects the tuples that are already unique in a set of columns without one of them. */
function unionBelow(below: Level, set: number, members: readonly number[]): Uint32Array {
  const [first = 0, ...others] = members
  const union = (below.get(set & ~(1 << first)) as Uint32Array).slice()
  for (const column of others) {
    const isDistinct = below.get(set & ~(1 << column)) as Uint32Array
    for (let word = 0; word < union.length; word++) union[word] = (union[word] as number) | (isDistinct[word] as number)
  }
  return union
}

function unset(bits: Uint32Array, count: number): Uint32Array {
  const found = new Uint32Array(count)
  let length = 0
  for (let at = 0; at < count; at++) if (!isSet(bits, at)) found[length++] = at
  return found.subarray(0, length)
}

function gather(codes: Uint32Array, at: Uint32Array): Uint32Array {
  const gathered = new Uint32Array(at.length)
  for (let entry = 0; entry < at.length; entry++) gathered[entry] = codes[at[entry] as number] as number
  return gathered
}

/** Distributes the probability that a match with a unique row is right over the rows, by score. */
function calibrate(scores: Float64Array, counts: Uint32Array, columnCount: number, fraction: number): Float64Array {
  let uniques = 0
  let inPairs = 0
  for (const count of counts) {
    if (count === 1) uniques++
    else if (count === 2) inPairs += 2
  }
  const isMatchRight = (uniques * fraction) / (uniques * fraction + inPairs * (1 - fraction))
  const power = 1 + (8 - columnCount) / 20
  let sum = 0
  for (const score of scores) if (score > 0) sum += score ** -power
  const calibrated = new Float64Array(scores.length)
  for (const [tuple, score] of scores.entries())
    if (score > 0) calibrated[tuple] = 1 / (1 + (uniques / isMatchRight - uniques) / (score ** power * sum))
  return calibrated
}
