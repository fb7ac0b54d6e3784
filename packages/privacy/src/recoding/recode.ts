import type { Requirement } from '../models/criterion.ts'
import type { Method } from '../plan/plan.ts'
import { suppressCells } from './cells.ts'
import { recodeLocally } from './local.ts'
import { findOptimum } from './optimum.ts'
import { NO_CLASS, type Recoding } from './recoding.ts'
import type { TupleSpace } from './tuple-space.ts'

/** All rows generalised to the best node, those that are rare there suppressed. */
function recodeGlobally(space: TupleSpace, requirement: Requirement, suppressionLimit: number): Recoding {
  const { levels, suppressed } = findOptimum(space, requirement, suppressionLimit)
  const { hierarchies, tuples } = space
  const values = hierarchies.map((hierarchy, column) => {
    const level = hierarchy.levels[levels[column] as number] as Uint32Array
    return Uint32Array.from(tuples.codes[column] as Uint32Array, (leaf) => level[leaf] as number)
  })
  const classOf = Uint32Array.from(suppressed, (one, tuple) => (one === 1 ? NO_CLASS : tuple))
  return { classOf, classCount: tuples.count, values }
}

/** Recodes tuples by the method of a plan. */
export function recode(
  space: TupleSpace,
  requirement: Requirement,
  method: Method,
  suppressionLimit: number,
): Recoding {
  if (method === 'global') return recodeGlobally(space, requirement, suppressionLimit)
  if (method === 'cells') return suppressCells(space, requirement)
  return recodeLocally(space, requirement)
}
