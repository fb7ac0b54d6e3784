import type { Outcome } from '../measures/outcome.ts'
import { NO_CLASS, type Recoding } from '../recoding/recoding.ts'
import type { Comparison } from './comparison.ts'
import { outcomeOfRows, outcomeOfTuples } from './outcomes.ts'
import type { Prepared } from './prepare.ts'
import type { RecodedRows } from './recode-rows.ts'
import { suppressAcrossReleases } from './suppress-across-releases.ts'
import { suppressFailing } from './suppress-failing.ts'

/** The released classes: the class of each row, the values of each class by released column, and the outcome. */
export type ReleasedClasses = Pick<Recoding, 'values'> & {
  readonly classOfRow: Uint32Array
  readonly outcome: Outcome
}

/** Suppresses rows whose class breaks a guarantee, for a reader of this release or of several. */
export function suppressRows(
  prepared: Prepared,
  { space, recoding, tupleOf, isSplit }: RecodedRows,
  comparison: Comparison | undefined,
): ReleasedClasses {
  const rowsIn = ({ classOf }: Recoding): Uint32Array =>
    tupleOf.map((tuple) => (tuple < space.tuples.count ? (classOf[tuple] as number) : NO_CLASS))
  const { values } = recoding
  // Tuples are split only under plans without criteria, where k already held for each class.
  if (isSplit || comparison !== undefined) {
    const recoded = rowsIn(recoding)
    const classOfRow = comparison ? suppressAcrossReleases(comparison.individuals, recoded, comparison.check) : recoded
    return { values, classOfRow, outcome: outcomeOfRows(prepared, recoding, classOfRow) }
  }
  const kept = suppressFailing(space, recoding, prepared.requirement)
  return { values, classOfRow: rowsIn(kept), outcome: outcomeOfTuples(space, kept) }
}
