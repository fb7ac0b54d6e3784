import { nonUniformEntropy } from './non-uniform-entropy.ts'
import { classSizes, type Outcome, rowsOf, valueAfter } from './outcome.ts'

/** What was lost, each measure from 0 (nothing) upwards. */
export type Utility = {
  /** Mean share of the leaves that the values stand for, over all cells, so scaled that 0 is untouched data and 1 is nothing left. */
  readonly granularityLoss: number
  /** The same for each column by itself; their mean is another number. */
  readonly granularityLossByColumn: readonly number[]
  /** Non-uniform entropy: what is lost counts more where values are evenly spread. */
  readonly entropyLoss: number
  /** Squared sizes of classes, suppressed rows counting as many as there are rows, over the squared number of rows. */
  readonly discernibility: number
  /** Average size of a class over k. */
  readonly averageClassSize: number
  readonly classes: number
  readonly suppressedRows: number
}

/** The summed shares of a column over some tuples, in rows. */
function shareSum(outcome: Outcome, column: number, includes: (tuple: number) => boolean = () => true): number {
  const hierarchy = outcome.hierarchies[column]
  if (hierarchy === undefined) return 0
  let sum = 0
  for (let tuple = 0; tuple < outcome.tupleCount; tuple++)
    if (includes(tuple))
      sum +=
        ((hierarchy.leavesOf[valueAfter(outcome, tuple, column)] as number) / hierarchy.leafCount) *
        (outcome.counts[tuple] as number)
  return sum
}

/** Granularity loss over some of the rows; 0 where there are none. */
export function granularityLoss(outcome: Outcome, includes: (tuple: number) => boolean = () => true): number {
  let rows = 0
  for (let tuple = 0; tuple < outcome.tupleCount; tuple++) if (includes(tuple)) rows += outcome.counts[tuple] as number
  let [shares, least] = [0, 0]
  for (const [column, { leafCount }] of outcome.hierarchies.entries()) {
    shares += shareSum(outcome, column, includes)
    least += 1 / leafCount
  }
  const most = outcome.hierarchies.length
  return rows === 0 || most === least ? 0 : (shares / rows - least) / (most - least)
}

/** Measures what a release lost. */
export function measureUtility(outcome: Outcome, k: number): Utility {
  const rows = rowsOf(outcome)
  const sizes = classSizes(outcome).filter((size) => size > 0)
  const kept = sizes.reduce((sum, size) => sum + size, 0)
  const squares = sizes.reduce((sum, size) => sum + size * size, 0)
  return {
    granularityLoss: granularityLoss(outcome),
    granularityLossByColumn: outcome.hierarchies.map(({ leafCount }, column) =>
      rows === 0 || leafCount === 1 ? 0 : (shareSum(outcome, column) / rows - 1 / leafCount) / (1 - 1 / leafCount),
    ),
    entropyLoss: nonUniformEntropy(outcome),
    discernibility: rows === 0 ? 0 : (squares + (rows - kept) * rows) / (rows * rows),
    averageClassSize: sizes.length === 0 ? 0 : kept / sizes.length / k,
    classes: sizes.length,
    suppressedRows: rows - kept,
  }
}
