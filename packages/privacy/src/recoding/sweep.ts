import { type Criterion, markAmongLeft, type Requirement } from '../models/criterion.ts'
import type { ClassFinder, FoundClasses, NodeTables } from './class-finder.ts'
import type { Levels } from './lattice.ts'
import { NodeQueue } from './node-queue.ts'
import { Pool } from './pool.ts'
import type { RecodingBuilder } from './recoding.ts'
import { Sieve } from './sieve.ts'
import { type Filled, type Lacking, SpareRows } from './spare-rows.ts'
import type { TupleSpace } from './tuple-space.ts'

/** A node to visit: the mean of the keys of all rows there, and the least key of any. */
export type Candidate = { readonly levels: Levels; readonly mean: number; readonly least: number }

/** In place of the size of a class that may go; above it, which class it went as. */
const GOES = 0x80000000

/** Keys in one step of this width count as equal. */
const keyStep = Number(process.env['STEP'] ?? 0.05)

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
  /** The least rows of a class that spare rows may fill up. */
  readonly #least: number
  readonly #left: Pool
  readonly #spare: SpareRows
  readonly #sieve: Sieve
  readonly #queue = new NodeQueue()
  #candidates: readonly Candidate[] = []
  #rankOf = new Uint32Array(0)
  /** The tuples that a visit groups. */
  readonly #members: Uint32Array
  readonly #steps: Uint16Array
  readonly #starts: Uint32Array
  /** By slot of the classes at a node: how many rows more than k it has. */
  #surplus = new Uint32Array(16)

  constructor(finder: ClassFinder, builder: RecodingBuilder, { k, criteria }: Requirement, { tuples }: TupleSpace) {
    this.#finder = finder
    this.#builder = builder
    this.#k = k
    this.#criteria = criteria
    // A class that loses rows may no longer meet the criteria, so that then none are spare.
    this.#least = criteria.length > 0 ? k : k - Number(process.env['MN'] ?? k >> 1)
    this.#left = new Pool(finder, tuples.counts)
    for (let tuple = 0; tuple < tuples.count; tuple++) this.#left.add(tuple)
    this.#spare = new SpareRows(finder, tuples.counts, k)
    this.#sieve = new Sieve(tuples.count)
    this.#members = new Uint32Array(tuples.count)
    this.#steps = new Uint16Array(tuples.count)
    this.#starts = new Uint32Array(Math.ceil(tuples.codes.length / keyStep) + 3)
  }

  /** Visits the candidates; `below` gives the candidates one level finer, which are barren where a node is. */
  run(candidates: readonly Candidate[], below: (candidate: number) => Iterable<number>): void {
    const isBarren = new Uint8Array(candidates.length)
    const markBarren = (start: number): void => {
      const open = [start]
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (isBarren[node] === 1) continue
        isBarren[node] = 1
        open.push(...below(node))
      }
    }
    this.#candidates = candidates
    this.#rankOf = new Uint32Array(candidates.length)
    const byMean = [...candidates.keys()].sort((a, b) => (candidates[a]?.mean ?? 0) - (candidates[b]?.mean ?? 0))
    for (const [rank, node] of byMean.entries()) this.#rankOf[node] = rank
    for (const [node, { least }] of candidates.entries()) this.#wait(node, Math.floor(least / keyStep))
    const [queue, members, { rowsOf }] = [this.#queue, this.#members, this.#left]
    for (let next = queue.pop(); next !== undefined && !this.#left.isEmpty; next = queue.pop()) {
      const { node, key } = next
      if (next.tuples === undefined) {
        if (isBarren[node] === 0 && !this.#lookAt(node)) markBarren(node)
        continue
      }
      let length = 0
      for (let one: typeof next | undefined = next; one !== undefined; one = queue.least === key ? queue.pop() : undefined)
        for (const tuple of one.tuples ?? []) if (rowsOf[tuple] !== 0) members[length++] = tuple
      if (length > 0) this.#visit(node, Math.floor(key / candidates.length), length)
    }
  }

  /** At equal steps, finer nodes come first. */
  #wait(node: number, step: number, tuples?: Uint32Array): void {
    const key = step * this.#candidates.length + (this.#rankOf[node] as number)
    this.#queue.push(tuples === undefined ? { node, key } : { node, key, tuples })
  }

  /** Lets all that may be in a class of a node wait there for their step; says whether there are any. */
  #lookAt(node: number): boolean {
    const [finder, members] = [this.#finder, this.#members]
    const tables = finder.at(this.#candidates[node]?.levels as Levels)
    this.#left.tidy()
    const length = this.#sieve.sift(tables, this.#left, this.#least, members)
    const [steps, starts] = [this.#steps, this.#starts.fill(0)]
    for (let i = 0; i < length; i++) {
      const step = Math.floor(finder.keyOf(tables, members[i] as number) / keyStep)
      steps[i] = step
      starts[step + 1] = (starts[step + 1] as number) + 1
    }
    for (let step = 1; step < starts.length; step++) starts[step] = (starts[step] as number) + (starts[step - 1] as number)
    const sorted = new Uint32Array(length)
    for (let i = 0; i < length; i++) {
      const step = steps[i] as number
      sorted[starts[step] as number] = members[i] as number
      starts[step] = (starts[step] as number) + 1
    }
    // Each start has moved to the next one.
    let from = 0
    for (let step = 0; from < length; step++) {
      const to = starts[step] as number
      if (to > from) this.#wait(node, step, sorted.subarray(from, to))
      from = to
    }
    return length > 0
  }

  /** Releases what may go at a node of the members that wait for a step. */
  #visit(at: number, step: number, length: number): void {
    const [members, finder, k] = [this.#members, this.#finder, this.#k]
    const levels = this.#candidates[at]?.levels as Levels
    const node = finder.at(levels)
    const found = finder.find(node, members, length)
    const { slotOf, slotCount } = found
    const { sizes, largest } = finder.sizesOf(found, members, length)
    if (largest < this.#least) return
    if (this.#surplus.length < slotCount) this.#surplus = new Uint32Array(slotCount * 2)
    const lacking: Lacking[] = []
    let goes = false
    for (let i = 0; i < length; i++) {
      const slot = slotOf[i] as number
      const size = sizes[slot] as number
      if (size < this.#least || size >= GOES) continue
      this.#surplus[slot] = Math.max(0, size - k)
      if (size < k) lacking.push({ slot, tuple: members[i] as number, key: finder.keyOf(node, members[i] as number), rows: size })
      else goes = true
      sizes[slot] = size < k ? 0 : GOES
    }
    const filled = lacking.length > 0 ? this.#spare.fillUp(node, lacking) : []
    const late: Filled[] = []
    for (const one of filled)
      if (one.price >= (step + 1) * keyStep) late.push(one)
      else {
        sizes[one.lacking.slot] = GOES
        goes = true
      }
    if (late.length > 0) this.#defer(at, late, slotOf, length)
    if (!goes) return
    if (this.#criteria.length > 0) this.#keepFailing(found, sizes, length)
    this.#release(levels, node, found, sizes, length)
    for (const { lacking: { slot }, tuples } of filled)
      if ((sizes[slot] as number) > GOES)
        for (const tuple of tuples) {
          this.#builder.put(tuple, (sizes[slot] as number) - GOES - 1)
          this.#spare.remove(tuple)
        }
  }

  /** Classes that spare rows make dearer wait once more. */
  #defer(node: number, late: readonly Filled[], slotOf: Uint32Array, length: number): void {
    const tuplesOf = new Map<number, number[]>(late.map(({ lacking }) => [lacking.slot, []]))
    for (let i = 0; i < length; i++) tuplesOf.get(slotOf[i] as number)?.push(this.#members[i] as number)
    for (const { lacking, price } of late)
      this.#wait(node, Math.floor(price / keyStep), Uint32Array.from(tuplesOf.get(lacking.slot) ?? []))
  }

  #release(levels: Levels, node: NodeTables, { slotOf }: FoundClasses, sizes: Uint32Array, length: number): void {
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
}
