import type { Levels } from './lattice.ts'
import { sharesOf, type TupleSpace } from './tuple-space.ts'

type Part = { readonly from: number; readonly to: number; readonly levels: Levels; readonly blocked: readonly number[] }

type Split = {
  readonly column: number
  readonly gain: number
  readonly values: readonly number[]
  readonly isKeptAbove: ReadonlySet<number>
}

/**
 * Specialises from the top (top-down specialisation; Fung, Wang and Yu 2005), here for each part on its own; gives the nodes at
 * which it ends, with how many rows end at each. It begins with one class at the top and takes one column one level down, wherever
 * all parts keep at least k rows; parts that would not stay together at the level above. A lattice of millions of nodes is never
 * listed: O(tuples × columns × levels) for each chain of splits.
 */
export function specialiseTopDown(space: TupleSpace, k: number): Map<string, { levels: Levels; rows: number }> {
  const { tuples, hierarchies } = space
  const shares = hierarchies.map(sharesOf)
  const order = Uint32Array.from({ length: tuples.count }, (_, tuple) => tuple)
  const scratch = new Uint32Array(tuples.count)
  const rowsOf = hierarchies.map(({ values }) => new Uint32Array(values.length))
  const found = new Map<string, { levels: Levels; rows: number }>()
  const open: Part[] = [
    { from: 0, to: tuples.count, levels: hierarchies.map(({ levels }) => levels.length - 1), blocked: [] },
  ]

  /** What taking a column one level down would gain, or nothing where a part would be too small. */
  function splitAt(part: Part, column: number): Split | undefined {
    const level = part.levels[column] as number
    const below = hierarchies[column]?.levels[level - 1] as Uint32Array
    const above = hierarchies[column]?.levels[level] as Uint32Array
    const codes = tuples.codes[column] as Uint32Array
    const rows = rowsOf[column] as Uint32Array
    const values: number[] = []
    for (let i = part.from; i < part.to; i++) {
      const tuple = order[i] as number
      const value = below[codes[tuple] as number] as number
      if (rows[value] === 0) values.push(value)
      rows[value] = (rows[value] as number) + (tuples.counts[tuple] as number)
    }
    const parent = above[codes[order[part.from] as number] as number] as number
    const bySize = values.map((value) => ({ value, rows: rows[value] as number })).sort((a, b) => a.rows - b.rows)
    for (const value of values) rows[value] = 0
    const isKeptAbove = new Set<number>()
    let rowsAbove = 0
    for (const one of bySize) {
      if (one.rows >= k && (rowsAbove === 0 || rowsAbove >= k)) break
      isKeptAbove.add(one.value)
      rowsAbove += one.rows
    }
    if (isKeptAbove.size === values.length) return undefined
    let gain = 0
    const share = shares[column] as Float64Array
    for (const one of bySize)
      if (!isKeptAbove.has(one.value)) gain += one.rows * ((share[parent] as number) - (share[one.value] as number))
    return { column, gain, values: values, isKeptAbove }
  }

  /** Sorts the tuples of a part by the value they get: one part per value, and one for those that stay above. */
  function divide(part: Part, { column, values, isKeptAbove }: Split): void {
    const below = hierarchies[column]?.levels[(part.levels[column] as number) - 1] as Uint32Array
    const codes = tuples.codes[column] as Uint32Array
    const groups = [...values.filter((value) => !isKeptAbove.has(value)).map((value) => new Set([value])), isKeptAbove]
    const finer = part.levels.map((level, other) => (other === column ? level - 1 : level))
    scratch.set(order.subarray(part.from, part.to), part.from)
    const placeOf = new Map<number, number>()
    for (const [at, group] of groups.entries()) for (const value of group) placeOf.set(value, at)
    const counts = new Uint32Array(groups.length + 1)
    for (let i = part.from; i < part.to; i++) {
      const at = (placeOf.get(below[codes[scratch[i] as number] as number] as number) as number) + 1
      counts[at] = (counts[at] as number) + 1
    }
    for (let at = 0; at < groups.length; at++) counts[at + 1] = (counts[at + 1] as number) + (counts[at] as number)
    const next = counts.slice()
    for (let i = part.from; i < part.to; i++) {
      const tuple = scratch[i] as number
      const at = placeOf.get(below[codes[tuple] as number] as number) as number
      order[part.from + (next[at] as number)] = tuple
      next[at] = (next[at] as number) + 1
    }
    for (let at = 0; at < groups.length; at++) {
      const [from, to] = [part.from + (counts[at] as number), part.from + (counts[at + 1] as number)]
      if (from === to) continue
      const isAbove = at === groups.length - 1
      open.push({
        from,
        to,
        levels: isAbove ? part.levels : finer,
        blocked: isAbove ? [...part.blocked, column] : part.blocked,
      })
    }
  }

  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    let best: Split | undefined
    for (let column = 0; column < hierarchies.length; column++) {
      if (part.levels[column] === 0 || part.blocked.includes(column)) continue
      const split = splitAt(part, column)
      if (split !== undefined && (best === undefined || split.gain > best.gain)) best = split
    }
    if (best !== undefined) {
      divide(part, best)
      continue
    }
    let rows = 0
    for (let i = part.from; i < part.to; i++) rows += tuples.counts[order[i] as number] as number
    const name = part.levels.join()
    found.set(name, { levels: part.levels, rows: rows + (found.get(name)?.rows ?? 0) })
  }
  return found
}
