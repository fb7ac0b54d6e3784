import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { Tuples } from '../table/tuples.ts'

/** The input of recoding: distinct tuples of leaves with their counts, and the hierarchy of each column. */
export type TupleSpace = {
  readonly tuples: Pick<Tuples, 'count' | 'codes' | 'counts'>
  readonly hierarchies: readonly Hierarchy[]
  /** The number of rows of all tuples. */
  readonly rowCount: number
}

/** Computes the share of a column's leaves that each value covers: 1 at the top. */
export function sharesOf({ leavesOf, leafCount }: Hierarchy): Float64Array {
  return Float64Array.from(leavesOf, (leaves) => leaves / leafCount)
}
