import type { ReleasePlan } from '../plan/plan.ts'
import { mergeClasses } from '../recoding/merge-classes.ts'
import { recode } from '../recoding/recode.ts'
import type { OnProgress, Recoding } from '../recoding/recoding.ts'
import { partsOfRows } from '../recoding/split-tuples.ts'
import type { TupleSpace } from '../recoding/tuple-space.ts'
import type { Prepared } from './prepare.ts'

/** The equivalence classes of tuples before further suppression, and the tuple of each row. */
export type RecodedRows = {
  readonly space: TupleSpace
  readonly recoding: Recoding
  readonly tupleOf: Uint32Array
  /** Whether the rows of one tuple are in several classes. */
  readonly isSplit: boolean
}

/** Recodes rows by the method of the plan into the equivalence classes that a reader sees. */
export function recodeRows(prepared: Prepared, plan: ReleasePlan, onProgress?: OnProgress): RecodedRows {
  const { method, suppressionLimit } = plan
  const { space, recoding, split } = recode(prepared.space, prepared.requirement, method, suppressionLimit, onProgress)
  // Histories are not released, so a reader sees classes that differ only in them as one.
  const published = prepared.quasiIdentifiers.length
  const merged = mergeClasses(
    { ...space, hierarchies: space.hierarchies.slice(0, published) },
    { ...recoding, values: recoding.values.slice(0, published) },
  )
  const tupleOf = split === undefined ? prepared.tupleOf : partsOfRows(prepared.tupleOf, split)
  return { space, recoding: merged, tupleOf, isSplit: split !== undefined }
}
