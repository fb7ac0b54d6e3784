import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { Requirement } from '../models/criterion.ts'
import { recodeLocally } from './local.ts'
import type { Recoding } from './recoding.ts'
import type { TupleSpace } from './tuple-space.ts'

/** A value stays as it is or is taken out: two levels, of which the lower costs nothing. */
function keepOrDrop({ values, leafCount }: Hierarchy): Hierarchy {
  const top = values.length - 1
  const parentOf = new Uint32Array(values.length).fill(top)
  const leavesOf = new Uint32Array(values.length)
  leavesOf[top] = leafCount
  const leaves = Uint32Array.from({ length: leafCount }, (_, leaf) => leaf)
  return { values, leafCount, levels: [leaves, new Uint32Array(leafCount).fill(top)], parentOf, leavesOf }
}

/**
 * Cell suppression: as few cells as the sweep finds are taken out, and every other value stays exact. What is taken out is a
 * category of its own and matches nothing else, so that k holds whatever a reader takes `*` for.
 */
export function suppressCells({ hierarchies, ...space }: TupleSpace, requirement: Requirement): Recoding {
  return recodeLocally({ ...space, hierarchies: hierarchies.map(keepOrDrop) }, requirement)
}
