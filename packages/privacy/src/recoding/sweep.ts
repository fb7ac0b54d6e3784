import { type Criterion, markAmongLeft, type Parties, type Requirement } from '../models/criterion.ts'
import type { ClassFinder, FoundClasses, NodeTables } from './class-finder.ts'
import type { Levels } from './lattice.ts'
import { NodeQueue, type Waiting } from './node-queue.ts'
import { Pool } from './pool.ts'
import type { OnProgress, RecodingBuilder } from './recoding.ts'
import { Sieve } from './sieve.ts'
import { SpareRows } from './spare-rows.ts'
import { fillingStepOf, StepSorter, stepOf } from './steps.ts'
import type { TupleSpace } from './tuple-space.ts'

/** A node to visit: the mean of the keys of all rows there, and the least key of any. */
export type Candidate = { readonly levels: Levels; readonly mean: number; readonly least: number }

/** In place of the size of a class that goes; above it, which class it went as. */
const GOES = 0x80000000

/** The share of k that a class may lack for spare rows to fill it up. */
const mostLacking = 3 / 8

/**
 * Local recoding by an ascending sweep, class by class: the cheapest class that meets the criteria is released as it stands, so
 * that a row leaves where it loses least; what is left is worth more at coarser nodes together. Of a class of more than k rows, some
 * are spare, and may fill up a coarser one that lacks a few.
 *
 * A node is looked at as a whole once, when the first class there might go. Tuples that may be in a class that is large enough are
 * sorted by their keys, and wait for their turn step by step; classes that lose rows to others meanwhile only become smaller.
 */
export class Sweep {
  readonly #finder: ClassFinder
  readonly #builder: RecodingBuilder
  readonly #k: number
  readonly #criteria: readonly Criterion[]
  readonly #parties: Parties | undefined
  /** The least rows of a class that spare rows may fill up. */
  readonly #least: number
  /** The key of the class that says nothing, which none need fill up. */
  readonly #keyOfTop: number
  readonly #left: Pool
  readonly #spare: SpareRows
  readonly #sieve: Sieve
  readonly #sorter: StepSorter
  readonly #queue = new NodeQueue()
  #levels: readonly Levels[] = []
  #rankOf = new Uint32Array(0)
  /** The tuples that a visit groups. */
  readonly #members: Uint32Array
  // By slot of the classes at a node: how many rows more than k it has, and the later step that it waits for.
  #surplus = new Uint32Array(16)
  #later = new Uint32Array(16)
  #someGo = false
  #someWait = false

  constructor(finder: ClassFinder, builder: RecodingBuilder, requirement: Requirement, { tuples }: TupleSpace) {
    const { k, criteria, parties } = requirement
    this.#finder = finder
    this.#builder = builder
    this.#k = k
    this.#criteria = criteria
    this.#parties = parties && { ...parties, sizes: parties.sizes.slice() }
    // A class that loses rows may no longer meet the criteria, so that then none are spare.
    this.#least = criteria.length > 0 ? k : k - Math.floor(k * mostLacking)
    this.#keyOfTop = tuples.codes.length
    this.#left = new Pool(finder, tuples.counts)
    for (let tuple = 0; tuple < tuples.count; tuple++) this.#left.add(tuple)
    this.#spare = new SpareRows(finder, tuples.counts, k)
    this.#sieve = new Sieve(tuples.count)
    this.#members = new Uint32Array(tuples.count)
    this.#sorter = new StepSorter(tuples.count, tuples.codes.length)
  }

  /** Visits the candidates; `below` gives the candidates one level finer, which are barren where a node is. */
  run(candidates: readonly Candidate[], below: (candidate: number) => Iterable<number>, onProgress?: OnProgress): void {
    const isBarren = new Uint8Array(candidates.length)
    const markBarren = (start: number): void => {
      const open = [start]
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (isBarren[node] === 1) continue
        isBarren[node] = 1
        open.push(...below(node))
      }
    }
    this.#levels = candidates.map(({ levels }) => levels)
    this.#rankOf = new Uint32Array(candidates.length)
    const byMean = [...candidates.keys()].sort((a, b) => (candidates[a]?.mean ?? 0) - (candidates[b]?.mean ?? 0))
    for (const [rank, node] of byMean.entries()) this.#rankOf[node] = rank
    for (const [node, { least }] of candidates.entries()) this.#wait(node, stepOf(least))
    const queue = this.#queue
    for (let next = queue.pop(); next !== undefined && !this.#left.isEmpty; next = queue.pop()) {
      const { node, key } = next
      if (next.tuples === undefined) {
        if (isBarren[node] === 0 && !this.#lookAt(node)) markBarren(node)
        continue
      }
      let length = 0
      for (
        let one: Waiting | undefined = next;
        one?.tuples !== undefined;
        one = queue.least === key ? queue.pop() : undefined
      )
        length = this.#gather(one.tuples, length)
      if (length > 0) this.#visit(node, Math.floor(key / candidates.length), length)
      onProgress?.(this.#left.shareGone)
    }
  }

  /** Adds those of some tuples that are left to the members; returns how many members there are. */
  #gather(tuples: Uint32Array, from: number): number {
    const [members, { rowsOf }] = [this.#members, this.#left]
    let length = from
    for (let i = 0; i < tuples.length; i++)
      if (rowsOf[tuples[i] as number] !== 0) members[length++] = tuples[i] as number
    return length
  }

  /** At equal steps, finer nodes come first. */
  #wait(node: number, step: number, tuples?: Uint32Array): void {
    const key = step * this.#levels.length + (this.#rankOf[node] as number)
    this.#queue.push(tuples === undefined ? { node, key } : { node, key, tuples })
  }

  /** Lets all that may be in a class of a node wait there for their step; says whether there are any. */
  #lookAt(node: number): boolean {
    const [finder, members] = [this.#finder, this.#members]
    const tables = finder.at(this.#levels[node] as Levels)
    this.#left.tidy()
    const length = this.#sieve.sift(tables, this.#left, this.#least, members)
    finder.keysOf(tables, members, length, this.#sorter.keys)
    this.#sorter.sort(members, length, (step, tuples) => this.#wait(node, step, tuples))
    return length > 0
  }

  /** Releases what may go at a node of the members that wait for a step. */
  #visit(at: number, step: number, length: number): void {
    const [finder, spare, least] = [this.#finder, this.#spare, this.#least]
    const levels = this.#levels[at] as Levels
    const node = finder.at(levels)
    const found = finder.find(node, this.#members, length)
    const { sizes, largest } = finder.sizesOf(found, this.#members, length)
    if (largest < least) return
    this.#makeRoom(found.slotCount)
    this.#judge(node, step, found.slotOf, sizes, length)
    if (spare.asking > 0) this.#fillUp(node, step, sizes)
    if (this.#someWait) this.#letWait(at, step, found.slotOf, length)
    if (!this.#someGo) return
    if (this.#criteria.length > 0) this.#keepFailing(found, sizes, length)
    if (this.#parties !== undefined) this.#keepTogether(found, sizes, length, this.#parties)
    this.#release(levels, node, found.slotOf, sizes, length)
    this.#moveSpare(sizes)
  }

  /** Classes of k rows or more go; those that lack a few ask for spare rows, or wait for the step at which they may. */
  #judge(node: NodeTables, step: number, slotOf: Uint32Array, sizes: Uint32Array, length: number): void {
    const [members, surplus, later, k, least] = [this.#members, this.#surplus, this.#later, this.#k, this.#least]
    this.#someGo = false
    this.#someWait = false
    this.#spare.begin()
    for (let i = 0; i < length; i++) {
      const slot = slotOf[i] as number
      const size = sizes[slot] as number
      if (size < least || size >= GOES) continue
      sizes[slot] = size >= k ? GOES : 0
      surplus[slot] = Math.max(0, size - k)
      if (size >= k) {
        this.#someGo = true
        continue
      }
      const key = this.#finder.keyOf(node, members[i] as number)
      if (key === this.#keyOfTop) continue
      later[slot] = fillingStepOf(key)
      if ((later[slot] as number) > step) this.#someWait = true
      else this.#spare.ask(slot, members[i] as number, key, size)
    }
  }

  /** Classes that spare rows fill up go, or wait once more where that made them dearer. */
  #fillUp(node: NodeTables, step: number, sizes: Uint32Array): void {
    const spare = this.#spare
    spare.choose(node)
    for (let one = 0; one < spare.asking; one++) {
      const slot = spare.slots[one] as number
      const price = spare.priceOf(one)
      if (stepOf(price) <= step) {
        sizes[slot] = GOES
        this.#someGo = true
      } else if (price < Number.POSITIVE_INFINITY) {
        this.#later[slot] = stepOf(price)
        this.#someWait = true
      }
    }
  }

  /** Lets the members of classes with a later step wait for it. */
  #letWait(node: number, step: number, slotOf: Uint32Array, length: number): void {
    const byStep = new Map<number, number[]>()
    for (let i = 0; i < length; i++) {
      const later = this.#later[slotOf[i] as number] as number
      if (later <= step) continue
      const tuples = byStep.get(later)
      if (tuples === undefined) byStep.set(later, [this.#members[i] as number])
      else tuples.push(this.#members[i] as number)
    }
    for (const [later, tuples] of byStep) this.#wait(node, later, Uint32Array.from(tuples))
  }

  #makeRoom(slotCount: number): void {
    if (this.#later.length < slotCount) {
      this.#surplus = new Uint32Array(slotCount * 2)
      this.#later = new Uint32Array(slotCount * 2)
    } else this.#later.fill(0, 0, slotCount)
  }

  /** Spare rows go over to the classes that they filled up. */
  #moveSpare(sizes: Uint32Array): void {
    const spare = this.#spare
    for (let at = 0; at < spare.chosen; at++) {
      const size = sizes[spare.slots[spare.chosenFor[at] as number] as number] as number
      if (size <= GOES) continue
      const tuple = spare.chosenTuples[at] as number
      this.#builder.put(tuple, size - GOES - 1)
      spare.remove(tuple)
    }
  }

  #release(levels: Levels, node: NodeTables, slotOf: Uint32Array, sizes: Uint32Array, length: number): void {
    const [members, surplus] = [this.#members, this.#surplus]
    for (let i = 0; i < length; i++) {
      const tuple = members[i] as number
      const slot = slotOf[i] as number
      let size = sizes[slot] as number
      if (size < GOES) continue
      if (size === GOES) {
        size = GOES + 1 + this.#builder.open(levels, tuple)
        sizes[slot] = size
      }
      this.#builder.put(tuple, size - GOES - 1)
      const rows = this.#left.rowsOf[tuple] as number
      this.#left.remove(tuple)
      if (rows > (surplus[slot] as number) || this.#criteria.length > 0) continue
      surplus[slot] = (surplus[slot] as number) - rows
      this.#spare.add(tuple, this.#finder.keyOf(node, tuple))
    }
  }

  /** Takes back the classes that may not go for a criterion. */
  #keepFailing({ slotOf, slotCount }: FoundClasses, sizes: Uint32Array, length: number): void {
    const fails = new Uint8Array(slotCount).fill(1)
    for (let slot = 0; slot < slotCount; slot++) if (sizes[slot] === GOES) fails[slot] = 0
    const classes = { classOf: slotOf, members: this.#members, length, classCount: slotCount }
    markAmongLeft(this.#criteria, classes, fails)
    for (let slot = 0; slot < slotCount; slot++) if (sizes[slot] === GOES && fails[slot] === 1) sizes[slot] = 0
  }

  /** Takes back the classes after which fewer than k rows of a party would be left; the largest go first. */
  #keepTogether({ slotOf }: FoundClasses, sizes: Uint32Array, length: number, { partyOf, sizes: left }: Parties): void {
    const going = new Map<number, { slot: number; party: number; rows: number }>()
    for (let i = 0; i < length; i++) {
      const slot = slotOf[i] as number
      const tuple = this.#members[i] as number
      const party = partyOf[tuple] as number
      if (sizes[slot] !== GOES || left[party] === Number.POSITIVE_INFINITY) continue
      const rows = this.#left.rowsOf[tuple] as number
      const one = going.get(slot)
      if (one === undefined) going.set(slot, { slot, party, rows })
      else one.rows += rows
    }
    for (const { slot, party, rows } of [...going.values()].sort((a, b) => b.rows - a.rows)) {
      const after = (left[party] as number) - rows
      if (after === 0 || after >= this.#k) left[party] = after
      else sizes[slot] = 0
    }
  }
}
