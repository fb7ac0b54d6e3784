import { NO_CLASS } from '../recoding/recoding.ts'
import type { SeriesReport } from '../verify/verify-series.ts'
import type { Comparison } from './comparison.ts'

/** What a certificate tells of the releases before: numbers, and nothing of anybody in them. */
export type ComparedWith = {
  readonly earlierReleases: number
  /** The smallest group that somebody finds who compares all releases, counted as the plan counts. */
  readonly smallestGroup: number
  /** People whom earlier releases showed in groups that this plan does not allow; this release shows none of them. */
  readonly shownBefore: number
  /** Rows that an earlier release showed and this one does not: with them somebody left, or too few were left to be alike. */
  readonly rowsWithheld: number
  /** Rows that no release has shown yet, and that wait for a later one. */
  readonly rowsWaiting: number
}

/** Sums up a comparison, as it was found again by the code that verifies. */
export function comparedWith(
  { individuals }: Comparison,
  classOfRow: Uint32Array,
  isBlank: Uint8Array,
  { checks, peopleAgainst }: SeriesReport,
): ComparedWith {
  const { historyOf, earlier } = individuals
  let [rowsWithheld, rowsWaiting] = [0, 0]
  for (const [row, released] of classOfRow.entries()) {
    if (released !== NO_CLASS || isBlank[row] === 1) continue
    if (historyOf[row] === 0) rowsWaiting++
    else rowsWithheld++
  }
  return {
    earlierReleases: earlier.length,
    smallestGroup: checks.find(({ guarantee }) => guarantee === 'kAcrossReleases')?.found ?? 0,
    shownBefore: peopleAgainst,
    rowsWithheld,
    rowsWaiting,
  }
}
