import { peopleIn, type Sum } from './cell-sums.ts'
import { invert, toLists } from './lists.ts'
import type { CellSystem } from './null-space.ts'

/** A linear system of counts: each is the sum of some inner counts. */
export type CountedSystem = CellSystem & {
  readonly counts: Uint32Array
  readonly innerCounts: Uint32Array
}

/** Makes the system of these sums; `people` has the number of people of each inner count. */
export function toSystem(sums: readonly Sum[], people: Uint32Array): CountedSystem {
  const innerOf = toLists(sums)
  return {
    cellCount: sums.length,
    innerCount: people.length,
    innerOf,
    cellsOf: invert(innerOf, people.length),
    counts: Uint32Array.from(sums, (sum) => peopleIn(sum, people)),
    innerCounts: people,
  }
}
