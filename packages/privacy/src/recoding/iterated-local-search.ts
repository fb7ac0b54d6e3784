import { fraction, seededRandom } from '../random.ts'
import type { Levels } from './lattice.ts'
import { type Group, type Holding, LocalSearchGroups } from './local-search-groups.ts'
import type { SplitRecoding } from './split-tuples.ts'
import type { TupleSpace } from './tuple-space.ts'

type Plan = { readonly gain: number; readonly takes: readonly Holding[]; readonly broken: readonly Group[] }
type Held = { readonly tuple: number; readonly rows: number }

/** The number of rounds over all cells; the last ones find little. */
const rounds = 12
/** After the first search, small spaces are searched again: some classes are broken up, and improvements are kept. */
const mostPerturbations = 40
const pairsPerturbed = 8_000_000
const shareBroken = 0.5
/** The number of node look-ups after which the search ends: about two minutes. */
const mostLooks = 2 ** 32

const rowsOf = (held: readonly Held[]): number => held.reduce((sum, { rows }) => sum + rows, 0)

/** Adds a given number of the rows that a group holds, starting with the first tuple. */
function take(from: Group, held: readonly Held[], wanted: number, takes: Holding[]): void {
  let left = wanted
  for (const { tuple, rows } of held) {
    if (left === 0) break
    const taken = Math.min(rows, left)
    takes.push({ from, tuple, rows: taken })
    left -= taken
  }
}

/**
 * Recodes by iterated local search, starting with everything suppressed. A class is opened if the gain of the rows that
 * move there outweighs the loss of two kinds of rows: those that must be added to reach k (from classes of more than
 * k), and those whose class breaks up. The latter try one node after the other, which takes most of the time, so the
 * number of tried nodes is limited. `lossOf` is the loss of a row at a node, the same for every row.
 */
export class IteratedLocalSearch {
  readonly #groups: LocalSearchGroups
  readonly #k: number
  readonly #tupleCount: number
  /** Seeded, so that every run gives the same result. */
  readonly #random = seededRandom(1)
  #looksLeft: number

  constructor(space: TupleSpace, k: number, lossOf: (levels: Levels) => number, looks: number = mostLooks) {
    this.#groups = new LocalSearchGroups(space, lossOf)
    this.#k = k
    this.#tupleCount = space.tuples.count
    this.#looksLeft = looks
  }

  /** The best recoding found; `undefined` if the first search would take too long. */
  run(): SplitRecoding | undefined {
    const groups = this.#groups
    this.#settle(Array.from({ length: this.#tupleCount }, (_, tuple) => tuple))
    if (this.#looksLeft <= 0) return undefined
    let best = groups.holdings()
    let least = groups.lossOfAll()
    const perturbations = Math.min(
      mostPerturbations,
      Math.floor(pairsPerturbed / (groups.nodeCount * this.#tupleCount)),
    )
    for (let round = 0; round < perturbations && this.#looksLeft > 0; round++) {
      this.#settle(this.#breakSome())
      const loss = groups.lossOfAll()
      if (loss <= least) [least, best] = [loss, groups.holdings()]
      else groups.restore(best)
    }
    return groups.toSplitRecoding(this.#k)
  }

  /** Tries all cells until no move improves the result, for a number of rounds, or until the limit of nodes; any result is valid. */
  #settle(tuples: Iterable<number>): void {
    for (let round = 0; round < rounds; round++) {
      let gained = 0
      for (const node of this.#groups.byLoss) gained += this.#tryCells(node, tuples)
      if (gained === 0) return
    }
  }

  /**
   * Breaks up the classes of one neighbourhood, a cell at a coarse node, so that the next search starts from a
   * different state.
   */
  #breakSome(): Set<number> {
    const { byLoss, slots: slotsOf, top } = this.#groups
    const coarse = byLoss.slice(byLoss.length >> 1, -1)
    const node = coarse[this.#random(coarse.length)]
    const slots = slotsOf[node ?? 0] as Uint32Array
    const slot = slots[this.#random(slots.length)]
    const broken = new Set<Group>()
    for (let tuple = 0; tuple < slots.length; tuple++)
      if (slots[tuple] === slot)
        for (const home of this.#groups.homesOf(tuple))
          if (home !== top && this.#groups.lossOf(home) > 0 && fraction(this.#random) < shareBroken) broken.add(home)
    const loose = new Set<number>()
    for (const group of broken)
      for (const [tuple, rows] of [...group.rows]) {
        this.#groups.move(tuple, rows, group, top)
        loose.add(tuple)
      }
    return loose
  }

  /** Opens every cell of a node that holds some of the tuples and improves the result. */
  #tryCells(node: number, tuples: Iterable<number>): number {
    const groups = this.#groups
    const loss = groups.losses[node] as number
    const slots = groups.slots[node] as Uint32Array
    const sizes = groups.sizes[node] as Uint32Array
    const wanted = new Set<number>()
    for (const tuple of tuples) {
      const slot = slots[tuple] as number
      if ((sizes[slot] as number) < this.#k || wanted.has(slot)) continue
      for (const home of groups.homesOf(tuple)) if (groups.lossOf(home) > loss) wanted.add(slot)
    }
    let gained = 0
    for (const slot of wanted) {
      if (this.#looksLeft <= 0) break
      const plan = this.#planFor(node, slot)
      if (plan === undefined || plan.gain <= 1e-9) continue
      this.#carryOut(plan, groups.groupAt(node, slot))
      gained += plan.gain
    }
    return gained
  }

  /** Lists what every other group holds of the tuples of a slot, the most expensive group first. */
  #heldElsewhere(node: number, slot: number, present: Group | undefined): [Group, Held[]][] {
    const { starts, sorted } = this.#groups.members[node] as LocalSearchGroups['members'][number]
    const held = new Map<Group, Held[]>()
    for (const tuple of sorted.subarray(starts[slot] as number, starts[slot + 1] as number))
      for (const home of this.#groups.homesOf(tuple)) {
        if (home === present) continue
        const one = { tuple, rows: home.rows.get(tuple) as number }
        const found = held.get(home)
        if (found === undefined) held.set(home, [one])
        else found.push(one)
      }
    return [...held].sort(([a], [b]) => this.#groups.lossOf(b) - this.#groups.lossOf(a))
  }

  /** Which rows would make a class at a node and slot, and the total gain; `undefined` if they are fewer than k. */
  #planFor(node: number, slot: number): Plan | undefined {
    const groups = this.#groups
    const loss = groups.losses[node] as number
    const present = groups.present(node, slot)
    const takes: Holding[] = []
    const broken: Group[] = []
    const surplusOf: { group: Group; held: Held[]; rows: number; cost: number }[] = []
    let gain = 0
    let size = present?.size ?? 0
    for (const [group, held] of this.#heldElsewhere(node, slot, present)) {
      const each = groups.lossOf(group) - loss
      const here = rowsOf(held)
      const surplus = group === groups.top ? here : Math.min(here, group.size - this.#k)
      if (each <= 0) {
        if (surplus > 0) surplusOf.push({ group, held, rows: surplus, cost: -each })
        continue
      }
      const whole = here === group.size || group === groups.top
      const breaking = whole ? here * each : here * each - this.#costOfBreaking(group, held, node, slot)
      if (breaking >= surplus * each && breaking > 0) {
        for (const { tuple, rows } of held) takes.push({ from: group, tuple, rows })
        if (!whole && group.size - here < this.#k) broken.push(group)
        gain += breaking
        size += here
      } else if (surplus > 0) {
        take(group, held, surplus, takes)
        gain += surplus * each
        size += surplus
      }
    }
    for (const { group, held, rows, cost } of surplusOf) {
      if (size >= this.#k) break
      const need = Math.min(rows, this.#k - size)
      take(group, held, need, takes)
      gain -= need * cost
      size += need
    }
    return size >= this.#k ? { gain, takes, broken } : undefined
  }

  /** The loss of the rows that stay behind when too few of their class are left. */
  #costOfBreaking(group: Group, held: readonly Held[], node: number, slot: number): number {
    if (group.size - rowsOf(held) >= this.#k) return 0
    const taken = new Map(held.map(({ tuple, rows }) => [tuple, rows]))
    let cost = 0
    for (const [tuple, rows] of group.rows) {
      const left = rows - (taken.get(tuple) ?? 0)
      if (left === 0) continue
      const home = this.#homeFor(tuple, group, node, slot)
      cost += left * (this.#groups.lossOf(home) - this.#groups.lossOf(group))
    }
    return cost
  }

  /** Finds the cheapest existing class into which a tuple fits. */
  #homeFor(tuple: number, but: Group, node = -1, slot = -1): Group {
    for (const other of this.#groups.byLoss) {
      this.#looksLeft--
      const at = this.#groups.slots[other]?.[tuple] as number
      const group = this.#groups.present(other, at)
      if (group !== undefined && group !== but && group.size >= this.#k && !(other === node && at === slot))
        return group
    }
    return this.#groups.top
  }

  #carryOut({ takes, broken }: Plan, into: Group): void {
    for (const { from, tuple, rows } of takes) this.#groups.move(tuple, rows, from, into)
    for (const group of broken)
      for (const [tuple, rows] of [...group.rows]) this.#groups.move(tuple, rows, group, this.#homeFor(tuple, group))
  }
}
