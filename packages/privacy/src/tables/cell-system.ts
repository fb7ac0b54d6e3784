import { peopleIn, type Sum } from './cell-sums.ts'
import type { CellSystem, Lists } from './null-space.ts'

/** A linear system of counts: each is the sum of some inner counts. */
export type CountedSystem = CellSystem & {
  readonly counts: Uint32Array
  readonly innerCounts: Uint32Array
}

/** Puts lists of numbers end to end. */
export function toLists(lists: readonly ArrayLike<number>[]): Lists {
  const starts = new Uint32Array(lists.length + 1)
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] as number) + length
  const items = new Uint32Array(starts[lists.length] as number)
  for (const [at, list] of lists.entries()) items.set(list, starts[at])
  return { starts, items }
}

function invert({ starts, items }: Lists, count: number): Lists {
  const ends = new Uint32Array(count + 1)
  for (const item of items) ends[item + 1] = (ends[item + 1] as number) + 1
  for (let at = 0; at < count; at++) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number)
  const next = ends.slice()
  const inverted = new Uint32Array(items.length)
  for (let list = 0; list + 1 < starts.length; list++)
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const item = items[at] as number
      inverted[next[item] as number] = list
      next[item] = (next[item] as number) + 1
    }
  return { starts: ends, items: inverted }
}

/** Makes the system of these sums; `people` holds how many people each inner count has. */
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
