import type { Sum } from './cell-sums.ts'
import type { CellSystem, Lists } from './null-space.ts'

/** A linear system of counts: each is the sum of some inner counts. */
export type CountedSystem = CellSystem & {
  readonly counts: Uint32Array
  readonly innerCounts: Uint32Array
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
  const starts = new Uint32Array(sums.length + 1)
  const counts = new Uint32Array(sums.length)
  for (const [cell, sum] of sums.entries()) {
    starts[cell + 1] = (starts[cell] as number) + sum.length
    for (const inner of sum) counts[cell] = (counts[cell] as number) + (people[inner] as number)
  }
  const items = new Uint32Array(starts[sums.length] as number)
  for (const [cell, sum] of sums.entries()) items.set(sum, starts[cell])
  const innerOf = { starts, items }
  return {
    cellCount: sums.length,
    innerCount: people.length,
    innerOf,
    cellsOf: invert(innerOf, people.length),
    counts,
    innerCounts: people,
  }
}
