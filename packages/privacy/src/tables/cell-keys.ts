import type { Axis } from './dimensions.ts'

/** More nodes than all axes have together. */
const MOST = 2 ** 26

/** A node other than the total, numbered across all axes, and the key of the cell without it. */
type Part = { readonly before: number; readonly node: number }

/**
 * Numbers cells by their nodes, without totals, so that cells of several tables that count the same people are one; 0
 * is the grand total. The numbers show in which order cells were requested, and nothing else.
 */
export class CellKeys {
  readonly #columns: readonly string[]
  /** By column, the number of its first node across all axes. */
  readonly #offsets: ReadonlyMap<string, number>
  readonly #next = new Map<number, number>()
  readonly #parts: Part[] = [{ before: 0, node: 0 }]

  constructor(axes: ReadonlyMap<string, Axis>) {
    this.#columns = [...axes.keys()]
    let count = 0
    this.#offsets = new Map(
      [...axes].map(([column, { values }]) => {
        const offset = count
        count += values.length
        return [column, offset]
      }),
    )
  }

  /** The columns in the order in which `with` takes them. */
  inOrder(columns: readonly string[]): string[] {
    return this.#columns.filter((column) => columns.includes(column))
  }

  /** The cell with one more node, of a column that comes after all others in the key. */
  with(key: number, column: string, node: number): number {
    if (node === 0) return key
    const global = (this.#offsets.get(column) as number) + node
    const step = key * MOST + global
    let next = this.#next.get(step)
    if (next === undefined) {
      next = this.#parts.push({ before: key, node: global }) - 1
      this.#next.set(step, next)
    }
    return next
  }

  /** The nodes of a cell, numbered across all axes, ascending. */
  #nodesOf(key: number): number[] {
    const nodes: number[] = []
    for (let at = key; at !== 0; at = (this.#parts[at] as Part).before) nodes.push((this.#parts[at] as Part).node)
    return nodes.reverse()
  }

  /** The node of a cell in a column; 0 if the cell is summed over it. */
  nodeOf(key: number, column: string): number {
    const offset = this.#offsets.get(column) as number
    const after = this.#offsets.get(this.#columns[this.#columns.indexOf(column) + 1] ?? '') ?? MOST
    const found = this.#nodesOf(key).find((node) => node > offset && node < after)
    return found === undefined ? 0 : found - offset
  }

  /** The cell with another node of a column. */
  withNode(key: number, column: string, node: number): number {
    let made = 0
    for (const one of this.#columns) made = this.with(made, one, one === column ? node : this.nodeOf(key, one))
    return made
  }

  /** Orders cells by their nodes, not by when they were requested, which would reveal something about the data. */
  compare(one: number, other: number): number {
    const [first, second] = [this.#nodesOf(one), this.#nodesOf(other)]
    for (const [at, node] of first.entries()) {
      const difference = node - (second[at] ?? 0)
      if (difference !== 0) return difference
    }
    return first.length - second.length
  }
}
