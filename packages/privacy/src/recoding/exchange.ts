import { sortByClass } from '../models/criterion.ts'
import { ClassFinder } from './class-finder.ts'
import { type Levels, listNodes } from './lattice.ts'
import type { Pieces } from './pieces.ts'
import { NO_CLASS } from './recoding.ts'
import type { TupleSpace } from './tuple-space.ts'

type Group = { readonly node: number; readonly slot: number; size: number; readonly rows: Map<number, number> }
type Take = { readonly from: Group; readonly tuple: number; readonly rows: number }
type Plan = { readonly gain: number; readonly takes: readonly Take[]; readonly broken: readonly Group[] }

/** Rounds over all cells; the last ones find little. */
const rounds = 12
/** After the first search, small spaces are searched again: some classes are broken up, and what is better is kept. */
const mostKicks = 40
const pairsKicked = 8_000_000
const shareBroken = 0.5

/**
 * Recodes by exchange, beginning with everything suppressed: a class is opened where the rows that gain by moving there outweigh
 * those that must be brought along to make it k, taken from where there are more than k, and those whose class breaks up and that
 * must find another. `lossOf` is the loss of a row at a node, the same for every row.
 */
export class Exchange {
  readonly #space: TupleSpace
  readonly #k: number
  readonly #nodes: readonly Levels[]
  readonly #losses: readonly number[]
  readonly #slots: readonly Uint32Array[]
  /** How many rows there are in all at each node and slot, in whatever classes. */
  readonly #sizes: readonly Uint32Array[]
  /** The tuples of each slot. */
  readonly #members: readonly { readonly starts: Uint32Array; readonly sorted: Uint32Array }[]
  readonly #byLoss: readonly number[]
  /** The group at a node and slot, where there is one. */
  readonly #groups: Map<number, Group>[]
  /** Where the rows of a tuple are. */
  readonly #homes: Set<Group>[]
  readonly #top: Group
  #seed = 1

  constructor(space: TupleSpace, k: number, lossOf: (levels: Levels) => number) {
    this.#space = space
    this.#k = k
    this.#nodes = listNodes(space.hierarchies)
    this.#losses = this.#nodes.map(lossOf)
    const everyTuple = Uint32Array.from({ length: space.tuples.count }, (_, tuple) => tuple)
    const finder = new ClassFinder(space)
    const found = this.#nodes.map((levels) => {
      const classes = finder.find(finder.at(levels), everyTuple, everyTuple.length)
      const sizes = finder.sizesOf(classes, everyTuple, everyTuple.length).sizes.slice(0, classes.slotCount)
      const among = {
        classOf: classes.slotOf,
        members: everyTuple,
        length: everyTuple.length,
        classCount: classes.slotCount,
      }
      return { slots: classes.slotOf.slice(), sizes, members: sortByClass(among) }
    })
    this.#slots = found.map(({ slots }) => slots)
    this.#sizes = found.map(({ sizes }) => sizes)
    this.#members = found.map(({ members }) => members)
    // Of equally dear nodes, the one that gives up most distinct values comes first: more rows meet there.
    const classes = this.#sizes.map((sizes) => sizes.reduce((count, size) => count + Math.min(size, 1), 0))
    const differs = (of: readonly number[], a: number, b: number): number => (of[a] as number) - (of[b] as number)
    this.#byLoss = [...this.#nodes.keys()].sort((a, b) => differs(this.#losses, a, b) || differs(classes, a, b))
    this.#groups = this.#nodes.map(() => new Map())
    this.#homes = Array.from(everyTuple, () => new Set<Group>())
    const topNode = this.#byLoss.at(-1) as number
    this.#top = this.#groupAt(topNode, this.#slots[topNode]?.[0] ?? 0)
    for (const tuple of everyTuple) this.#put(tuple, space.tuples.counts[tuple] as number, this.#top)
  }

  run(): Pieces {
    this.#settle(Array.from(this.#homes.keys()))
    let best = this.#holdings()
    let least = this.#lossOfAll()
    const kicks = Math.min(mostKicks, Math.floor(pairsKicked / (this.#nodes.length * this.#space.tuples.count)))
    for (let kick = 0; kick < kicks; kick++) {
      this.#settle(this.#breakSome())
      const loss = this.#lossOfAll()
      if (loss <= least) [least, best] = [loss, this.#holdings()]
      else this.#restore(best)
    }
    return this.#finish()
  }

  /** Tries all cells until nothing pays any more, or for so many rounds. */
  #settle(tuples: Iterable<number>): void {
    for (let round = 0; round < rounds; round++) {
      let gained = 0
      for (const node of this.#byLoss) gained += this.#tryCells(node, tuples)
      if (gained === 0) return
    }
  }

  #lossOfAll(): number {
    let loss = 0
    for (const [node, groups] of this.#groups.entries())
      for (const { size } of groups.values()) loss += size * (this.#losses[node] as number)
    return loss
  }

  /** Breaks up the classes of one neighbourhood, a cell at a coarse node, so that the next search comes from elsewhere. */
  #breakSome(): Set<number> {
    const coarse = this.#byLoss.slice(this.#byLoss.length >> 1, -1)
    const node = coarse[Math.floor(this.#draw() * coarse.length)]
    const slots = this.#slots[node ?? 0] as Uint32Array
    const slot = slots[Math.floor(this.#draw() * slots.length)]
    const broken = new Set<Group>()
    for (let tuple = 0; tuple < slots.length; tuple++)
      if (slots[tuple] === slot)
        for (const home of this.#homes[tuple] as Set<Group>)
          if (home !== this.#top && (this.#losses[home.node] as number) > 0 && this.#draw() < shareBroken)
            broken.add(home)
    const loose = new Set<number>()
    for (const group of broken)
      for (const [tuple, rows] of [...group.rows]) {
        this.#remove(tuple, rows, group)
        this.#put(tuple, rows, this.#top)
        loose.add(tuple)
      }
    return loose
  }

  /** The next number from 0 to 1; the same sequence in every run. */
  #draw(): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0
    return this.#seed / 2 ** 32
  }

  #holdings(): Take[] {
    return this.#groups.flatMap((groups) =>
      [...groups.values()].flatMap((from) => Array.from(from.rows, ([tuple, rows]) => ({ from, tuple, rows }))),
    )
  }

  #restore(holdings: readonly Take[]): void {
    for (const { from, tuple, rows } of this.#holdings()) this.#remove(tuple, rows, from)
    for (const { from, tuple, rows } of holdings) this.#put(tuple, rows, from)
  }

  #groupAt(node: number, slot: number): Group {
    const groups = this.#groups[node] as Map<number, Group>
    let group = groups.get(slot)
    if (group === undefined) {
      group = { node, slot, size: 0, rows: new Map() }
      groups.set(slot, group)
    }
    return group
  }

  #put(tuple: number, rows: number, group: Group): void {
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

  /** Opens every cell of a node that some tuples are in and that pays. */
  #tryCells(node: number, tuples: Iterable<number>): number {
    const loss = this.#losses[node] as number
    const slots = this.#slots[node] as Uint32Array
    const sizes = this.#sizes[node] as Uint32Array
    const { starts, sorted } = this.#members[node] as { starts: Uint32Array; sorted: Uint32Array }
    const wanted = new Set<number>()
    for (const tuple of tuples) {
      const slot = slots[tuple] as number
      if ((sizes[slot] as number) < this.#k || wanted.has(slot)) continue
      for (const home of this.#homes[tuple] as Set<Group>)
        if ((this.#losses[home.node] as number) > loss) wanted.add(slot)
    }
    let gained = 0
    for (const slot of wanted) {
      const plan = this.#planFor(node, slot, sorted.subarray(starts[slot] as number, starts[slot + 1] as number))
      if (plan === undefined || plan.gain <= 1e-9) continue
      this.#carryOut(plan, this.#groupAt(node, slot))
      gained += plan.gain
    }
    return gained
  }

  #planFor(node: number, slot: number, members: Uint32Array): Plan | undefined {
    const loss = this.#losses[node] as number
    const present = this.#groups[node]?.get(slot)
    const holdings = new Map<Group, { tuple: number; rows: number }[]>()
    for (const tuple of members)
      for (const home of this.#homes[tuple] as Set<Group>) {
        if (home === present) continue
        const found = holdings.get(home)
        const one = { tuple, rows: home.rows.get(tuple) as number }
        if (found === undefined) holdings.set(home, [one])
        else found.push(one)
      }
    const takes: Take[] = []
    const broken: Group[] = []
    let gain = 0
    let size = present?.size ?? 0
    const spare: { group: Group; rows: number; cost: number }[] = []
    const descending = [...holdings].sort(
      ([a], [b]) => (this.#losses[b.node] as number) - (this.#losses[a.node] as number),
    )
    for (const [group, held] of descending) {
      const each = (this.#losses[group.node] as number) - loss
      const here = held.reduce((sum, { rows }) => sum + rows, 0)
      const surplus = group === this.#top ? here : Math.min(here, group.size - this.#k)
      if (each <= 0) {
        if (surplus > 0) spare.push({ group, rows: surplus, cost: -each })
        continue
      }
      const whole = here === group.size || group === this.#top
      const breaking = whole ? here * each : here * each - this.#costOfBreaking(group, held, node, slot)
      if (breaking >= surplus * each && breaking > 0) {
        for (const { tuple, rows } of held) takes.push({ from: group, tuple, rows })
        if (!whole && group.size - here < this.#k) broken.push(group)
        gain += breaking
        size += here
      } else if (surplus > 0) {
        takes.push(...this.#some(group, held, surplus))
        gain += surplus * each
        size += surplus
      }
    }
    for (const { group, rows, cost } of spare) {
      if (size >= this.#k) break
      const need = Math.min(rows, this.#k - size)
      takes.push(...this.#some(group, holdings.get(group) as { tuple: number; rows: number }[], need))
      gain -= need * cost
      size += need
    }
    return size >= this.#k ? { gain, takes, broken } : undefined
  }

  #some(from: Group, held: readonly { tuple: number; rows: number }[], wanted: number): Take[] {
    const takes: Take[] = []
    let left = wanted
    for (const { tuple, rows } of held) {
      if (left === 0) break
      const taken = Math.min(rows, left)
      takes.push({ from, tuple, rows: taken })
      left -= taken
    }
    return takes
  }

  /** What the rows that stay behind lose when too few are left of their class. */
  #costOfBreaking(group: Group, held: readonly { tuple: number; rows: number }[], node: number, slot: number): number {
    const taken = new Map(held.map(({ tuple, rows }) => [tuple, rows]))
    const here = held.reduce((sum, { rows }) => sum + rows, 0)
    if (group.size - here >= this.#k) return 0
    let cost = 0
    for (const [tuple, rows] of group.rows) {
      const left = rows - (taken.get(tuple) ?? 0)
      if (left > 0)
        cost +=
          left *
          ((this.#losses[this.#homeFor(tuple, group, node, slot).node] as number) -
            (this.#losses[group.node] as number))
    }
    return cost
  }

  /** The cheapest class that is there and that a tuple fits into. */
  #homeFor(tuple: number, but: Group, node = -1, slot = -1): Group {
    for (const other of this.#byLoss) {
      const at = this.#slots[other]?.[tuple] as number
      const group = this.#groups[other]?.get(at)
      if (group !== undefined && group !== but && group.size >= this.#k && !(other === node && at === slot))
        return group
    }
    return this.#top
  }

  #carryOut({ takes, broken }: Plan, into: Group): void {
    for (const { from, tuple, rows } of takes) {
      this.#remove(tuple, rows, from)
      this.#put(tuple, rows, into)
    }
    for (const group of broken)
      for (const [tuple, rows] of [...group.rows]) {
        this.#remove(tuple, rows, group)
        this.#put(tuple, rows, this.#homeFor(tuple, group))
      }
  }

  #finish(): Pieces {
    const { tuples, hierarchies } = this.#space
    const tupleOf: number[] = []
    const counts: number[] = []
    const classOf: number[] = []
    const released: Group[] = []
    for (const groups of this.#groups)
      for (const group of groups.values()) {
        if (group.size === 0) continue
        const isReleased = group !== this.#top && group.size >= this.#k
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
