import type { Requirement } from '../models/criterion.ts'
import type { Method } from '../plan/plan.ts'
import { suppressCells } from './cell-suppression.ts'
import { joinLeft } from './join-left.ts'
import { latticeSize } from './lattice.ts'
import { recodeLocally } from './local-recoding.ts'
import { mergeClasses } from './merge-classes.ts'
import { findOptimalNode } from './optimal-full-domain.ts'
import { NO_CLASS, type OnProgress, type Recoding } from './recoding.ts'
import { type SplitRecoding, splitTuples } from './split-tuples.ts'
import { sharesOf, type TupleSpace } from './tuple-space.ts'

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

/** Up to this product of tuples and nodes, global recoding takes hardly any time. */
const MOST_COMPARED = 5_000_000

/** The share of leaves that values cover, summed over columns and rows; a suppressed row covers all. */
function lossOf({ tuples, hierarchies }: TupleSpace, { classOf, values }: Recoding): number {
  const shares = hierarchies.map(sharesOf)
  let sum = 0
  for (const [tuple, own] of classOf.entries())
    for (const [column, share] of shares.entries())
      sum +=
        (tuples.counts[tuple] as number) * (own === NO_CLASS ? 1 : (share[values[column]?.[own] as number] as number))
  return sum
}

/**
 * Recodes locally. Under criteria, remaining rows are joined with classes; and if the data are so few that a greedy
 * search may miss a better result, global recoding is tried too.
 */
function recodeLocallyUnder(space: TupleSpace, requirement: Requirement, onProgress: OnProgress | undefined): Recoding {
  const recoding = recodeLocally(space, requirement, onProgress)
  // With k alone hardly a row remains; people whom earlier releases showed together must stay together.
  if (requirement.criteria.length === 0 || requirement.parties !== undefined) return recoding
  const joined = joinLeft(space, mergeClasses(space, recoding), requirement)
  if (space.tuples.count * latticeSize(space.hierarchies) > MOST_COMPARED) return joined
  const global = mergeClasses(space, recodeGlobally(space, requirement, 1, undefined))
  return lossOf(space, global) < lossOf(space, joined) ? global : joined
}

/** The result of recoding tuples: the classes, and the split tuples if the rows of one are in several classes. */
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
  if (method === 'local') return { space, recoding: recodeLocallyUnder(space, requirement, onProgress) }
  const found = suppressCells(space, requirement, onProgress)
  if (!('recoding' in found)) return { space, recoding: found }
  return { space: splitTuples(space, found), recoding: found.recoding, split: found }
}
