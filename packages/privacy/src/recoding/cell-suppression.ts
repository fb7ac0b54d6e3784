import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { Requirement } from '../models/criterion.ts'
import { IteratedLocalSearch } from './iterated-local-search.ts'
import { latticeSize, mostNodes } from './lattice.ts'
import { recodeLocally } from './local-recoding.ts'
import type { OnProgress, Recoding } from './recoding.ts'
import type { SplitRecoding } from './split-tuples.ts'
import type { TupleSpace } from './tuple-space.ts'

/**
 * Local search stores every pair of a node and a tuple in memory; spaces with more pairs than this, or too many nodes,
 * use local recoding instead.
 */
const mostPairs = 1 << 24

/**
 * Makes a hierarchy in which a value is kept or suppressed: two levels, the lower without cost. A column that never
 * generalises stays as it is.
 */
function keepOrDrop(hierarchy: Hierarchy): Hierarchy {
  const { values, leafCount, levels } = hierarchy
  if (levels.length === 1) return hierarchy
  const top = values.length - 1
  const parentOf = new Uint32Array(values.length).fill(top)
  const leavesOf = new Uint32Array(values.length)
  leavesOf[top] = leafCount
  const leaves = Uint32Array.from({ length: leafCount }, (_, leaf) => leaf)
  return { values, leafCount, levels: [leaves, new Uint32Array(leafCount).fill(top)], parentOf, leavesOf }
}

/**
 * Suppresses cells (local suppression): as few as the search can find; every other value stays exact. A suppressed cell
 * is a category of its own and matches nothing else, so that k holds however a reader interprets `*`.
 */
export function suppressCells(
  { hierarchies, ...space }: TupleSpace,
  requirement: Requirement,
  onProgress?: OnProgress,
): SplitRecoding | Recoding {
  const cells = { ...space, hierarchies: hierarchies.map(keepOrDrop) }
  const nodes = latticeSize(cells.hierarchies)
  const isSmall = nodes <= mostNodes && nodes * space.tuples.count <= mostPairs
  // If sensitive values matter, it also matters which rows of a tuple are in one class.
  if (!isSmall || requirement.criteria.length > 0 || requirement.parties !== undefined)
    return recodeLocally(cells, requirement, onProgress)
  const search = new IteratedLocalSearch(cells, requirement.k, (levels) =>
    levels.reduce((dropped, level) => dropped + level, 0),
  )
  return search.run() ?? recodeLocally(cells, requirement, onProgress)
}
