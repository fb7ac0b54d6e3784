import type { Levels } from './lattice.ts'
import { sharesOf, type TupleSpace } from './tuple-space.ts'

type Part = { readonly from: number; readonly to: number; readonly levels: Levels; readonly blocked: readonly number[] }

type Split = {
  readonly column: number
  readonly gain: number
  readonly values: readonly number[]
  readonly isKeptAbove: ReadonlySet<number>
}

/** How many rows end at a node. */
type Ending = { readonly levels: Levels; readonly rows: number }

/**
 * Specialises from the top (top-down specialisation; Fung, Wang and Yu 2005), here for each part separately; returns
 * the nodes at which it ends, with the number of rows that end at each. It starts with one class at the top and moves
 * one column one level down, wherever all parts keep at least k rows; parts that would not stay together at the level
 * above. A lattice of millions of nodes is never listed: O(tuples × columns × levels) for each chain of splits.
 */
export function specialiseTopDown(space: TupleSpace, k: number): Map<string, Ending> {
  return new Specialisation(space, k).run()
}

class Specialisation {
  readonly #space: TupleSpace
  readonly #k: number
  readonly #shares: readonly Float64Array[]
  /** The tuples, those of a part side by side. */
  readonly #order: Uint32Array
  readonly #scratch: Uint32Array
  /** By column and value: memory for counting rows, 0 between two counts. */
  readonly #rowsOf: readonly Uint32Array[]
  readonly #open: Part[]

  constructor(space: TupleSpace, k: number) {
    const { tuples, hierarchies } = space
    this.#space = space
    this.#k = k
    this.#shares = hierarchies.map(sharesOf)
    this.#order = Uint32Array.from({ length: tuples.count }, (_, tuple) => tuple)
    this.#scratch = new Uint32Array(tuples.count)
    this.#rowsOf = hierarchies.map(({ values }) => new Uint32Array(values.length))
    const top = hierarchies.map(({ levels }) => levels.length - 1)
    this.#open = [{ from: 0, to: tuples.count, levels: top, blocked: [] }]
  }

  run(): Map<string, Ending> {
    const found = new Map<string, Ending>()
    for (let part = this.#open.pop(); part !== undefined; part = this.#open.pop()) {
      const split = this.#bestSplit(part)
      if (split !== undefined) {
        this.#divide(part, split)
        continue
      }
      const name = part.levels.join()
      found.set(name, { levels: part.levels, rows: this.#rowsIn(part) + (found.get(name)?.rows ?? 0) })
    }
    return found
  }

  #rowsIn({ from, to }: Part): number {
    const { counts } = this.#space.tuples
    let rows = 0
    for (let i = from; i < to; i++) rows += counts[this.#order[i] as number] as number
    return rows
  }

  #bestSplit(part: Part): Split | undefined {
    let best: Split | undefined
    for (const [column, level] of part.levels.entries()) {
      if (level === 0 || part.blocked.includes(column)) continue
      const split = this.#splitAt(part, column)
      if (split !== undefined && (best === undefined || split.gain > best.gain)) best = split
    }
    return best
  }

  /** The gain of moving one column one level down; `undefined` if all rows would stay above. */
  #splitAt(part: Part, column: number): Split | undefined {
    const [order, k] = [this.#order, this.#k]
    const codes = this.#space.tuples.codes[column] as Uint32Array
    const level = part.levels[column] as number
    const above = this.#space.hierarchies[column]?.levels[level] as Uint32Array
    const sizes = this.#sizesBelow(part, column)
    const bySize = sizes.toSorted((a, b) => a.rows - b.rows)
    const isKeptAbove = new Set<number>()
    let rowsAbove = 0
    for (const one of bySize) {
      if (one.rows >= k && (rowsAbove === 0 || rowsAbove >= k)) break
      isKeptAbove.add(one.value)
      rowsAbove += one.rows
    }
    if (isKeptAbove.size === sizes.length) return undefined
    const parent = above[codes[order[part.from] as number] as number] as number
    const share = this.#shares[column] as Float64Array
    let gain = 0
    for (const { value, rows } of bySize)
      if (!isKeptAbove.has(value)) gain += rows * ((share[parent] as number) - (share[value] as number))
    return { column, gain, values: sizes.map(({ value }) => value), isKeptAbove }
  }

  /** The values that a part has in a column one level down, with their rows. */
  #sizesBelow(part: Part, column: number): { value: number; rows: number }[] {
    const { tuples, hierarchies } = this.#space
    const [order, codes] = [this.#order, tuples.codes[column] as Uint32Array]
    const below = hierarchies[column]?.levels[(part.levels[column] as number) - 1] as Uint32Array
    const rows = this.#rowsOf[column] as Uint32Array
    const values: number[] = []
    for (let i = part.from; i < part.to; i++) {
      const tuple = order[i] as number
      const value = below[codes[tuple] as number] as number
      if (rows[value] === 0) values.push(value)
      rows[value] = (rows[value] as number) + (tuples.counts[tuple] as number)
    }
    const sizes = values.map((value) => ({ value, rows: rows[value] as number }))
    for (const value of values) rows[value] = 0
    return sizes
  }

  /** Sorts the tuples of a part by the value they get: one part per value, and one for those that stay above. */
  #divide(part: Part, { column, values, isKeptAbove }: Split): void {
    const { tuples, hierarchies } = this.#space
    const [order, scratch] = [this.#order, this.#scratch]
    const below = hierarchies[column]?.levels[(part.levels[column] as number) - 1] as Uint32Array
    const codes = tuples.codes[column] as Uint32Array
    const finer = values.filter((value) => !isKeptAbove.has(value))
    // Those that stay above come last.
    const placeOf = new Map(finer.map((value, at) => [value, at]))
    for (const value of isKeptAbove) placeOf.set(value, finer.length)
    scratch.set(order.subarray(part.from, part.to), part.from)
    const starts = new Uint32Array(finer.length + 2)
    for (let i = part.from; i < part.to; i++) {
      const at = (placeOf.get(below[codes[scratch[i] as number] as number] as number) as number) + 1
      starts[at] = (starts[at] as number) + 1
    }
    for (let at = 0; at <= finer.length; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
    const next = starts.slice()
    for (let i = part.from; i < part.to; i++) {
      const tuple = scratch[i] as number
      const at = placeOf.get(below[codes[tuple] as number] as number) as number
      order[part.from + (next[at] as number)] = tuple
      next[at] = (next[at] as number) + 1
    }
    const levels = part.levels.with(column, (part.levels[column] as number) - 1)
    for (let at = 0; at <= finer.length; at++) {
      const [from, to] = [part.from + (starts[at] as number), part.from + (starts[at + 1] as number)]
      if (from === to) continue
      if (at < finer.length) this.#open.push({ from, to, levels, blocked: part.blocked })
      else this.#open.push({ from, to, levels: part.levels, blocked: [...part.blocked, column] })
    }
  }
}
