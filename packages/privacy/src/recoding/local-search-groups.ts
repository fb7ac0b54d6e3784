import { sortByClass } from '../models/criterion.ts'
import { ClassFinder } from './class-finder.ts'
import { type Levels, listNodes } from './lattice.ts'
import { NO_CLASS } from './recoding.ts'
import type { SplitRecoding } from './split-tuples.ts'
import type { TupleSpace } from './tuple-space.ts'

/** The rows in one slot of a node: a class, once there are k of them. */
export type Group = { readonly node: number; readonly slot: number; size: number; readonly rows: Map<number, number> }

/** Rows of a tuple and the group in which they are. */
export type Holding = { readonly from: Group; readonly tuple: number; readonly rows: number }

/** The tuples of each slot, one slot after the other. */
type SlotMembers = { readonly starts: Uint32Array; readonly sorted: Uint32Array }

/**
 * Every node with its slots, and the groups of the rows of every tuple; at first all rows are in the top group, which
 * means suppression. Rows of one tuple may be in several groups.
 */
export class LocalSearchGroups {
  /** The loss of a row at each node. */
  readonly losses: readonly number[]
  /** The slot of each tuple at each node. */
  readonly slots: readonly Uint32Array[]
  /** The total number of rows at each node and slot, in any group. */
  readonly sizes: readonly Uint32Array[]
  readonly members: readonly SlotMembers[]
  /** The nodes, the cheapest first. */
  readonly byLoss: readonly number[]
  readonly top: Group
  readonly #space: TupleSpace
  readonly #nodes: readonly Levels[]
  /** The group at a node and slot, if there is one. */
  readonly #groups: readonly Map<number, Group>[]
  readonly #homes: readonly Set<Group>[]

  constructor(space: TupleSpace, lossOf: (levels: Levels) => number) {
    this.#space = space
    this.#nodes = listNodes(space.hierarchies)
    this.losses = this.#nodes.map(lossOf)
    const members = Uint32Array.from({ length: space.tuples.count }, (_, tuple) => tuple)
    const { length } = members
    const finder = new ClassFinder(space)
    const found = this.#nodes.map((levels) => {
      const classes = finder.find(finder.at(levels), members, length)
      const sizes = finder.sizesOf(classes, members, length).sizes.slice(0, classes.slotCount)
      const sorted = sortByClass({ classOf: classes.slotOf, members, length, classCount: classes.slotCount })
      return { slots: classes.slotOf.slice(), sizes, members: sorted }
    })
    this.slots = found.map(({ slots }) => slots)
    this.sizes = found.map(({ sizes }) => sizes)
    this.members = found.map((node) => node.members)
    // Among equally expensive nodes, the one that gives up most distinct values comes first, because more rows meet
    // there.
    const classes = this.sizes.map((sizes) => sizes.reduce((count, size) => count + Math.min(size, 1), 0))
    const differs = (of: readonly number[], a: number, b: number): number => (of[a] as number) - (of[b] as number)
    this.byLoss = [...this.#nodes.keys()].sort((a, b) => differs(this.losses, a, b) || differs(classes, a, b))
    this.#groups = this.#nodes.map(() => new Map())
    this.#homes = Array.from(members, () => new Set<Group>())
    const topNode = this.byLoss.at(-1) as number
    this.top = this.groupAt(topNode, this.slots[topNode]?.[0] ?? 0)
    for (const tuple of members) this.put(tuple, space.tuples.counts[tuple] as number, this.top)
  }

  /** How many nodes there are. */
  get nodeCount(): number {
    return this.#nodes.length
  }

  lossOf(group: Group): number {
    return this.losses[group.node] as number
  }

  lossOfAll(): number {
    let loss = 0
    for (const groups of this.#groups) for (const group of groups.values()) loss += group.size * this.lossOf(group)
    return loss
  }

  /** The groups in which rows of a tuple are. */
  homesOf(tuple: number): ReadonlySet<Group> {
    return this.#homes[tuple] as Set<Group>
  }

  /** The group at a node and slot, if rows were ever put there. */
  present(node: number, slot: number): Group | undefined {
    return this.#groups[node]?.get(slot)
  }

  groupAt(node: number, slot: number): Group {
    const groups = this.#groups[node] as Map<number, Group>
    let group = groups.get(slot)
    if (group === undefined) {
      group = { node, slot, size: 0, rows: new Map() }
      groups.set(slot, group)
    }
    return group
  }

  /** Moves rows of a tuple from one group into another. */
  move(tuple: number, rows: number, from: Group, into: Group): void {
    this.#remove(tuple, rows, from)
    this.put(tuple, rows, into)
  }

  put(tuple: number, rows: number, group: Group): void {
    group.rows.set(tuple, (group.rows.get(tuple) ?? 0) + rows)
    group.size += rows
    this.#homes[tuple]?.add(group)
  }

  #remove(tuple: number, rows: number, group: Group): void {
    const left = (group.rows.get(tuple) as number) - rows
    group.size -= rows
    if (left > 0) group.rows.set(tuple, left)
    else {
      group.rows.delete(tuple)
      this.#homes[tuple]?.delete(group)
    }
  }

  /** The present groups of all rows, for `restore`. */
  holdings(): Holding[] {
    return this.#groups.flatMap((groups) =>
      [...groups.values()].flatMap((from) => Array.from(from.rows, ([tuple, rows]) => ({ from, tuple, rows }))),
    )
  }

  /** Puts all rows back to where they were. */
  restore(holdings: readonly Holding[]): void {
    for (const { from, tuple, rows } of this.holdings()) this.#remove(tuple, rows, from)
    for (const { from, tuple, rows } of holdings) this.put(tuple, rows, from)
  }

  /** The groups of at least k rows as classes; all other rows are suppressed. */
  toSplitRecoding(k: number): SplitRecoding {
    const { tuples, hierarchies } = this.#space
    const tupleOf: number[] = []
    const counts: number[] = []
    const classOf: number[] = []
    const released: Group[] = []
    for (const groups of this.#groups)
      for (const group of groups.values()) {
        if (group.size === 0) continue
        const isReleased = group !== this.top && group.size >= k
        if (isReleased) released.push(group)
        for (const [tuple, rows] of group.rows) {
          tupleOf.push(tuple)
          counts.push(rows)
          classOf.push(isReleased ? released.length - 1 : NO_CLASS)
        }
      }
    const values = hierarchies.map(({ levels }, column) =>
      Uint32Array.from(released, ({ node, rows }) => {
        const [tuple] = rows.keys()
        const level = levels[this.#nodes[node]?.[column] as number] as Uint32Array
        return level[tuples.codes[column]?.[tuple as number] as number] as number
      }),
    )
    return {
      tupleOf: Uint32Array.from(tupleOf),
      counts: Uint32Array.from(counts),
      recoding: { classOf: Uint32Array.from(classOf), classCount: released.length, values },
    }
  }
}
