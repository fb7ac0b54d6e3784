import type { Classes, Requirement } from '../models/criterion.ts'
import { NO_CLASS, type Recoding } from '../recoding/recoding.ts'
import type { TupleSpace } from '../recoding/tuple-space.ts'

/** Suppresses every class, as a reader sees it, that is too small or fails a criterion. */
export function suppressFailing({ tuples }: TupleSpace, recoding: Recoding, { k, criteria }: Requirement): Recoding {
  const { classCount } = recoding
  const members = Uint32Array.from(recoding.classOf.keys()).filter((tuple) => recoding.classOf[tuple] !== NO_CLASS)
  const classOf = members.map((tuple) => recoding.classOf[tuple] as number)
  const classes: Classes = { classOf, members, length: members.length, classCount }
  const sizes = new Float64Array(classCount)
  for (const [at, tuple] of members.entries()) {
    const own = classOf[at] as number
    sizes[own] = (sizes[own] as number) + (tuples.counts[tuple] as number)
  }
  const fails = Uint8Array.from(sizes, (size) => (size < k ? 1 : 0))
  for (const criterion of criteria) criterion.markFailing(classes, fails)
  return { ...recoding, classOf: recoding.classOf.map((own) => (fails[own] === 1 ? NO_CLASS : own)) }
}
