import type { Requirement } from '../models/criterion.ts'
import { ClassFinder } from './class-finder.ts'
import { type Candidate, GreedyLocalRecoding } from './greedy-local-recoding.ts'
import { type Levels, latticeSize, listNodes } from './lattice.ts'
import { type OnProgress, type Recoding, RecodingBuilder } from './recoding.ts'
import { specialiseTopDown } from './top-down-specialisation.ts'
import type { TupleSpace } from './tuple-space.ts'

/**
 * Lattices up to this size are searched completely; in larger ones, only the nodes at which specialisation from the top
 * ends, and their neighbours.
 */
const mostListed = 1 << 14
/** The neighbours of a node are searched if at least one row in this many ends there. */
const rowsPerNeighbourhood = 2000

/**
 * Recodes locally: each class separately and as finely as possible, so that far less is lost than by full-domain
 * generalisation.
 */
export function recodeLocally(space: TupleSpace, requirement: Requirement, onProgress?: OnProgress): Recoding {
  const finder = new ClassFinder(space)
  const builder = new RecodingBuilder(space)
  const isSmall = latticeSize(space.hierarchies) <= mostListed
  const nodes = isSmall ? listNodes(space.hierarchies) : promisingNodes(space, requirement.k)
  const below = isSmall ? finerNeighbours(space, nodes) : () => []
  new GreedyLocalRecoding(finder, builder, requirement, space).run(candidatesAt(nodes, finder), below, onProgress)
  return builder.finish()
}

function candidatesAt(nodes: readonly Levels[], finder: ClassFinder): Candidate[] {
  return nodes.map((levels) => {
    let [mean, least] = [0, 0]
    for (const block of finder.at(levels)) {
      mean += block.mean
      least += block.least
    }
    return { levels, mean, least }
  })
}

/**
 * Finds finer neighbours in a complete list of the lattice, where they are at fixed distances: the products of the
 * heights before a column.
 */
function finerNeighbours({ hierarchies }: TupleSpace, nodes: readonly Levels[]): (node: number) => Iterable<number> {
  const strides = hierarchies.map((_, column) => latticeSize(hierarchies.slice(0, column)))
  return (node) => strides.flatMap((stride, column) => ((nodes[node]?.[column] as number) > 0 ? [node - stride] : []))
}

/** The nodes at which specialisation from the top ends, the neighbours of those where many rows end, and the top. */
function promisingNodes(space: TupleSpace, k: number): Levels[] {
  const top = space.hierarchies.map(({ levels }) => levels.length - 1)
  const nodes = new Map<string, Levels>([[top.join(), top]])
  const add = (levels: Levels): unknown => nodes.set(levels.join(), levels)
  for (const { levels, rows } of specialiseTopDown(space, k).values()) {
    add(levels)
    if (rows * rowsPerNeighbourhood < space.rowCount) continue
    for (const [column, level] of levels.entries()) {
      if (level > 0) add(levels.with(column, level - 1))
      if (level < (top[column] as number)) add(levels.with(column, level + 1))
    }
  }
  return [...nodes.values()]
}
