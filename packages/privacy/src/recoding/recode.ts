import type { Requirement } from '../models/criterion.ts'
import type { Method } from '../plan/plan.ts'
import { suppressCells } from './cell-suppression.ts'
import { recodeLocally } from './local-recoding.ts'
import { findOptimalNode } from './optimal-full-domain.ts'
import { NO_CLASS, type OnProgress, type Recoding } from './recoding.ts'
import { type SplitRecoding, splitTuples } from './split-tuples.ts'
import type { TupleSpace } from './tuple-space.ts'

/** Generalises all rows to the best node, and suppresses those that are rare there. */
function recodeGlobally(
  space: TupleSpace,
  requirement: Requirement,
  suppressionLimit: number,
  onProgress: OnProgress | undefined,
): Recoding {
  const { levels, suppressed } = findOptimalNode(space, requirement, suppressionLimit, onProgress)
  const { hierarchies, tuples } = space
  const values = hierarchies.map((hierarchy, column) => {
    const level = hierarchy.levels[levels[column] as number] as Uint32Array
    return Uint32Array.from(tuples.codes[column] as Uint32Array, (leaf) => level[leaf] as number)
  })
  const classOf = Uint32Array.from(suppressed, (one, tuple) => (one === 1 ? NO_CLASS : tuple))
  return { classOf, classCount: tuples.count, values }
}

/** The result of recoding tuples: the classes, and the split tuples where the rows of one went into several classes. */
export type Recoded = { readonly space: TupleSpace; readonly recoding: Recoding; readonly split?: SplitRecoding }

/** Recodes tuples by the method of a plan. */
export function recode(
  space: TupleSpace,
  requirement: Requirement,
  method: Method,
  suppressionLimit: number,
  onProgress?: OnProgress,
): Recoded {
  if (method === 'global') return { space, recoding: recodeGlobally(space, requirement, suppressionLimit, onProgress) }
  if (method === 'local') return { space, recoding: recodeLocally(space, requirement, onProgress) }
  const found = suppressCells(space, requirement, onProgress)
  if (!('recoding' in found)) return { space, recoding: found }
  return { space: splitTuples(space, found), recoding: found.recoding, split: found }
}
