import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { Tuples } from '../table/tuples.ts'

/** What recoding works on: distinct tuples of leaves with their counts, and the hierarchy of each column. */
export type TupleSpace = {
  readonly tuples: Pick<Tuples, 'count' | 'codes' | 'counts'>
  readonly hierarchies: readonly Hierarchy[]
  /** How many rows the tuples stand for. */
  readonly rowCount: number
}

/** The share of a column's leaves that each value stands for: 1 at the top. */
export function sharesOf({ leavesOf, leafCount }: Hierarchy): Float64Array {
  return Float64Array.from(leavesOf, (leaves) => leaves / leafCount)
}
