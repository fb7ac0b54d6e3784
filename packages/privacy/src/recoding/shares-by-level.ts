import type { Block } from './lattice-blocks.ts'
import type { TupleSpace } from './tuple-space.ts'

/** The summed shares of the rows of some tuples, by column and level. */
export function sharesByLevel(
  blocks: readonly Block[],
  { tuples, hierarchies }: TupleSpace,
  members: Uint32Array,
  length: number,
): Float64Array[] {
  const sums = hierarchies.map(({ levels }) => new Float64Array(levels.length))
  for (const { columns, comboOf, comboCount, shares } of blocks) {
    const rowsOf = new Float64Array(comboCount)
    for (let i = 0; i < length; i++) {
      const tuple = members[i] as number
      const combo = comboOf[tuple] as number
      rowsOf[combo] = (rowsOf[combo] as number) + (tuples.counts[tuple] as number)
    }
    for (const [inBlock, column] of columns.entries())
      for (const [level, share] of (shares[inBlock] ?? []).entries()) {
        let sum = 0
        for (let combo = 0; combo < comboCount; combo++) sum += (rowsOf[combo] as number) * (share[combo] as number)
        ;(sums[column] as Float64Array)[level] = sum
      }
  }
  return sums
}
