import { type Outcome, valueAfter } from './outcome.ts'

/**
 * How wrong the counts are of a reader who takes released rows for everyone, and counts the rows with one value of one
 * column. Covers every value below the top that rows show.
 */
export type SingleCounts = {
  /** The number of values that can be counted. */
  readonly counts: number
  /** The number of values whose count is off by more than a tenth of the number of people of whom the value is true. */
  readonly wrong: number
  /** The mean error of the counts, as a share of the true number, 0 to 1. */
  readonly meanError: number
}

/** A count is wrong if it is off by more than this share of the true number. */
export const WRONG_ABOVE = 0.1

/** Compares the counts of a reader with the true numbers, in pairs. */
export function compareCounts(pairs: Iterable<readonly [counted: number, true_: number]>): SingleCounts {
  let [counts, wrong, sum] = [0, 0, 0]
  for (const [counted, rows] of pairs) {
    const error = Math.abs(counted - rows) / Math.max(rows, 1)
    counts++
    if (error > WRONG_ABOVE) wrong++
    sum += error
  }
  return { counts, wrong, meanError: counts === 0 ? 0 : sum / counts }
}

/** Counts, for each value in a column's hierarchy, the rows that show it and the rows of which it is true. */
function countsOf(outcome: Outcome, column: number): { shown: Float64Array; truth: Float64Array } {
  const { parentOf, values } = outcome.hierarchies[column] as Outcome['hierarchies'][number]
  const [shown, truth] = [new Float64Array(values.length), new Float64Array(values.length)]
  for (let tuple = 0; tuple < outcome.tupleCount; tuple++) {
    const rows = outcome.counts[tuple] as number
    const isReleased = (outcome.classOf[tuple] as number) < outcome.classCount
    const after = valueAfter(outcome, tuple, column)
    if (isReleased) shown[after] = (shown[after] as number) + rows
    for (let at = outcome.leaves[column]?.[tuple] as number; ; at = parentOf[at] as number) {
      truth[at] = (truth[at] as number) + rows
      if (parentOf[at] === at) break
    }
  }
  return { shown, truth }
}

/** Measures the single counts of a release, over all of its columns. */
export function singleCounts(outcome: Outcome): SingleCounts {
  return compareCounts(
    outcome.hierarchies.flatMap((_, column) => {
      const { shown, truth } = countsOf(outcome, column)
      const top = shown.length - 1
      return Array.from(shown.subarray(0, top), (rows, value) => [rows, truth[value] as number] as const).filter(
        ([rows]) => rows > 0,
      )
    }),
  )
}
