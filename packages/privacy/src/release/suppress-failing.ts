import type { Classes, Requirement } from '../models/criterion.ts'
import { NO_CLASS, type Recoding } from '../recoding/recoding.ts'
import type { TupleSpace } from '../recoding/tuple-space.ts'

/**
 * Suppresses every class that fails a criterion. Criteria that compare a class with all released rows are made again after each round,
 * since suppression changes the released rows; it ends when no class fails.
 */
export function suppressFailing(
  { tuples }: TupleSpace,
  recoding: Recoding,
  requirementFor: (isReleased: (tuple: number) => boolean) => Requirement,
): Recoding {
  const classOf = recoding.classOf.slice()
  for (;;) {
    const members = Uint32Array.from({ length: tuples.count }, (_, tuple) => tuple).filter(
      (tuple) => classOf[tuple] !== NO_CLASS,
    )
    const classes: Classes = {
      classOf: members.map((tuple) => classOf[tuple] as number),
      members,
      length: members.length,
      classCount: recoding.classCount,
    }
    const { k, criteria } = requirementFor((tuple) => classOf[tuple] !== NO_CLASS)
    const sizes = new Float64Array(classes.classCount)
    for (const tuple of members) {
      const at = classOf[tuple] as number
      sizes[at] = (sizes[at] as number) + (tuples.counts[tuple] as number)
    }
    const fails = Uint8Array.from(sizes, (size) => (size < k ? 1 : 0))
    for (const criterion of criteria) criterion.markFailing(classes, fails)
    let suppressed = 0
    for (const tuple of members)
      if (fails[classOf[tuple] as number] === 1) {
        classOf[tuple] = NO_CLASS
        suppressed++
      }
    if (suppressed === 0) return { ...recoding, classOf }
  }
}
