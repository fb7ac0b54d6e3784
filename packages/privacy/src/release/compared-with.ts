import { NO_CLASS } from '../recoding/recoding.ts'
import type { SeriesReport } from '../verify/verify-series.ts'
import type { Comparison } from './comparison.ts'

/** What a certificate reports of the earlier releases: numbers only, and nothing about the people in them. */
export type ComparedWith = {
  readonly earlierReleases: number
  /** The smallest group that a comparison of all releases isolates, counted as the plan counts. */
  readonly smallestGroup: number
  /** People whom earlier releases showed in groups that this plan does not allow; this release shows none of them. */
  readonly shownBefore: number
  /** Rows that an earlier release showed and this one withholds, because someone of their group left or too few stayed. */
  readonly rowsWithheld: number
  /** Rows that no release has shown yet and that wait for a later one. */
  readonly rowsWaiting: number
}

/** Summarises a comparison, as recomputed by the verification code. */
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
