import { nonUniformEntropy } from './non-uniform-entropy.ts'
import { classSizes, type Outcome, rowsOf, valueAfter } from './outcome.ts'

/** The information loss of a release, each measure from 0 (none) upwards. */
export type Utility = {
  /**
   * Mean share of leaves that the values cover, over all cells, scaled so that 0 means unchanged data and 1 no
   * information.
   */
  readonly granularityLoss: number
  /** The same for each column separately; it is not the mean of these. */
  readonly granularityLossByColumn: readonly number[]
  /** Non-uniform entropy: a loss weighs more if values are evenly distributed. */
  readonly entropyLoss: number
  /**
   * The sum of squared class sizes, in which each suppressed row counts as many as there are rows, divided by the
   * squared number of rows.
   */
  readonly discernibility: number
  /** Average class size divided by k. */
  readonly averageClassSize: number
  readonly classes: number
  readonly suppressedRows: number
}

/** Computes the shares of leaves that the values of a column cover after recoding, by tuple. */
function columnShares(outcome: Outcome, column: number): Float64Array {
  const { leavesOf, leafCount } = outcome.hierarchies[column] as Outcome['hierarchies'][number]
  return Float64Array.from(
    { length: outcome.tupleCount },
    (_, tuple) => (leavesOf[valueAfter(outcome, tuple, column)] as number) / leafCount,
  )
}

/** The same summed over the columns. */
export function sharesAfter(outcome: Outcome): Float64Array {
  const sums = new Float64Array(outcome.tupleCount)
  for (const column of outcome.hierarchies.keys())
    for (const [tuple, share] of columnShares(outcome, column).entries()) sums[tuple] = (sums[tuple] as number) + share
  return sums
}

/** Scales a mean of summed shares to granularity loss: 0 if nothing was generalised, 1 if nothing is left. */
export function scaledLoss({ hierarchies }: Outcome, mean: number): number {
  const least = hierarchies.reduce((sum, { leafCount }) => sum + 1 / leafCount, 0)
  return hierarchies.length === least ? 0 : (mean - least) / (hierarchies.length - least)
}

function meanOf(shares: Float64Array, { counts }: Outcome, rows: number): number {
  let sum = 0
  for (let tuple = 0; tuple < shares.length; tuple++) sum += (shares[tuple] as number) * (counts[tuple] as number)
  return sum / rows
}

/** Measures what a release lost. */
export function measureUtility(outcome: Outcome, k: number): Utility {
  const rows = rowsOf(outcome)
  const sizes = classSizes(outcome).filter((size) => size > 0)
  const kept = sizes.reduce((sum, size) => sum + size, 0)
  const squares = sizes.reduce((sum, size) => sum + size * size, 0)
  return {
    granularityLoss: rows === 0 ? 0 : scaledLoss(outcome, meanOf(sharesAfter(outcome), outcome, rows)),
    granularityLossByColumn: outcome.hierarchies.map(({ leafCount }, column) =>
      rows === 0 || leafCount === 1
        ? 0
        : (meanOf(columnShares(outcome, column), outcome, rows) - 1 / leafCount) / (1 - 1 / leafCount),
    ),
    entropyLoss: nonUniformEntropy(outcome),
    discernibility: rows === 0 ? 0 : (squares + (rows - kept) * rows) / (rows * rows),
    averageClassSize: sizes.length === 0 ? 0 : kept / sizes.length / k,
    classes: sizes.length,
    suppressedRows: rows - kept,
  }
}
