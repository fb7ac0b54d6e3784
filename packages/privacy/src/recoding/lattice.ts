import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import { PrivacyError } from '../privacy-error.ts'

/** A node of the lattice: the level of each column. */
export type Levels = readonly number[]

/** The largest number of nodes that are listed; beyond it a plan needs local recoding that starts at the top. */
export const mostNodes: number = 1 << 18

/** The number of nodes in the lattice of these hierarchies. */
export function latticeSize(hierarchies: readonly Hierarchy[]): number {
  return hierarchies.reduce((size, { levels }) => size * levels.length, 1)
}

/** Every node of the lattice; throws if there are too many to list. */
export function listNodes(hierarchies: readonly Hierarchy[]): Levels[] {
  const size = latticeSize(hierarchies)
  if (size > mostNodes) throw new PrivacyError('latticeTooLarge', { nodes: size, most: mostNodes })
  return Array.from({ length: size }, (_, index) => {
    let rest = index
    return hierarchies.map(({ levels }) => {
      const level = rest % levels.length
      rest = (rest - level) / levels.length
      return level
    })
  })
}

/** Whether every column of a node is at the same level as in another, or higher. */
export function isAbove(upper: Levels, lower: Levels): boolean {
  for (let column = 0; column < upper.length; column++)
    if ((upper[column] as number) < (lower[column] as number)) return false
  return true
}
