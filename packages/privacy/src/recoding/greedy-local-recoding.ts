import { type Criterion, markAmongLeft, type Parties, type Requirement } from '../models/criterion.ts'
import type { ClassFinder, FoundClasses, NodeTables } from './class-finder.ts'
import { CountingFilter } from './counting-filter.ts'
import { BucketSorter, bucketOf, fillingBucketOf } from './key-buckets.ts'
import type { Levels } from './lattice.ts'
import { NodeQueue, type Waiting } from './node-queue.ts'
import type { OnProgress, RecodingBuilder } from './recoding.ts'
import { SurplusRows } from './surplus-rows.ts'
import { TupleSet } from './tuple-set.ts'
import type { TupleSpace } from './tuple-space.ts'

/** A node to visit: the mean of the keys of all rows there, and the least key of any. */
export type Candidate = { readonly levels: Levels; readonly mean: number; readonly least: number }

/** Replaces the size of a released class; the bits below it say as which class it was released. */
const GOES = 0x80000000

/** The share of k that a class may lack and still be filled up with surplus rows. */
const mostLacking = 3 / 8

/**
 * Recodes locally by a greedy, bottom-up search over the generalisation lattice (in the notes: the sweep). The cheapest class that
 * meets the criteria is released first, so that a row is released where it loses least; the remaining rows form better classes at
 * coarser nodes. Of a class of more than k rows, some are surplus (in the notes: spare), and may fill up a coarser one that lacks
 * a few. It takes a pass over the remaining tuples for each node with candidates: O(nodes × tuples × blocks) at most.
 *
 * A node is evaluated as a whole once, when its first class might be released. Tuples that may be in a class that is large enough are
 * sorted by their keys, and wait bucket by bucket; classes that lose rows to others meanwhile only become smaller.
 */
export class GreedyLocalRecoding {
  readonly #finder: ClassFinder
  readonly #builder: RecodingBuilder
  readonly #k: number
  readonly #criteria: readonly Criterion[]
  readonly #parties: Parties | undefined
  /** The smallest number of rows of a class that surplus rows may fill up. */
  readonly #least: number
  /** The key of the fully generalised class, which never needs to be filled up. */
  readonly #keyOfTop: number
  readonly #left: TupleSet
  readonly #surplusRows: SurplusRows
  readonly #filter: CountingFilter
  readonly #sorter: BucketSorter
  readonly #queue = new NodeQueue()
  #levels: readonly Levels[] = []
  #rankOf = new Uint32Array(0)
  /** The tuples that a visit groups. */
  readonly #members: Uint32Array
  // By slot of the classes at a node: its number of rows above k, and the later bucket for which it waits.
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
    // A class that loses rows may no longer meet the criteria, so with criteria no rows are surplus.
    this.#least = criteria.length > 0 ? k : k - Math.floor(k * mostLacking)
    this.#keyOfTop = tuples.codes.length
    this.#left = new TupleSet(finder, tuples.counts)
    for (let tuple = 0; tuple < tuples.count; tuple++) this.#left.add(tuple)
    this.#surplusRows = new SurplusRows(finder, tuples.counts, k)
    this.#filter = new CountingFilter(tuples.count)
    this.#members = new Uint32Array(tuples.count)
    this.#sorter = new BucketSorter(tuples.count, tuples.codes.length)
  }

  /** Visits the candidates; `below` returns the nodes one level finer, which have no candidates if a node has none. */
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
    for (const [node, { least }] of candidates.entries()) this.#wait(node, bucketOf(least))
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

  /** Adds those of some tuples that remain to the members; returns the number of members. */
  #gather(tuples: Uint32Array, from: number): number {
    const [members, { rowsOf }] = [this.#members, this.#left]
    let length = from
    for (let i = 0; i < tuples.length; i++)
      if (rowsOf[tuples[i] as number] !== 0) members[length++] = tuples[i] as number
    return length
  }

  /** At equal buckets, finer nodes come first. */
  #wait(node: number, bucket: number, tuples?: Uint32Array): void {
    const key = bucket * this.#levels.length + (this.#rankOf[node] as number)
    this.#queue.push(tuples === undefined ? { node, key } : { node, key, tuples })
  }

  /** Makes all tuples that may be in a class of a node wait there for their bucket; returns whether there are any. */
  #lookAt(node: number): boolean {
    const [finder, members] = [this.#finder, this.#members]
    const tables = finder.at(this.#levels[node] as Levels)
    this.#left.tidy()
    const length = this.#filter.sift(tables, this.#left, this.#least, members)
    finder.keysOf(tables, members, length, this.#sorter.keys)
    this.#sorter.sort(members, length, (bucket, tuples) => this.#wait(node, bucket, tuples))
    return length > 0
  }

  /** Releases the members waiting for a bucket that may be released at a node. */
  #visit(at: number, bucket: number, length: number): void {
    const [finder, surplusRows, least] = [this.#finder, this.#surplusRows, this.#least]
    const levels = this.#levels[at] as Levels
    const node = finder.at(levels)
    const found = finder.find(node, this.#members, length)
    const { sizes, largest } = finder.sizesOf(found, this.#members, length)
    if (largest < least) return
    this.#makeRoom(found.slotCount)
    this.#judge(node, bucket, found.slotOf, sizes, length)
    if (surplusRows.asking > 0) this.#fillUp(node, bucket, sizes)
    if (this.#someWait) this.#letWait(at, bucket, found.slotOf, length)
    if (!this.#someGo) return
    if (this.#criteria.length > 0) this.#keepFailing(found, sizes, length)
    if (this.#parties !== undefined) this.#keepTogether(found, sizes, length, this.#parties)
    this.#release(levels, node, found.slotOf, sizes, length)
    this.#moveSurplus(sizes)
  }

  /** Releases classes of at least k rows; those that lack a few request surplus rows, or wait for the bucket at which they may. */
  #judge(node: NodeTables, bucket: number, slotOf: Uint32Array, sizes: Uint32Array, length: number): void {
    const [members, surplus, later, k, least] = [this.#members, this.#surplus, this.#later, this.#k, this.#least]
    this.#someGo = false
    this.#someWait = false
    this.#surplusRows.begin()
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
      later[slot] = fillingBucketOf(key)
      if ((later[slot] as number) > bucket) this.#someWait = true
      else this.#surplusRows.ask(slot, members[i] as number, key, size)
    }
  }

  /** Releases classes that surplus rows fill up, or lets them wait once more if that made them more expensive. */
  #fillUp(node: NodeTables, bucket: number, sizes: Uint32Array): void {
    const surplusRows = this.#surplusRows
    surplusRows.choose(node)
    for (let one = 0; one < surplusRows.asking; one++) {
      const slot = surplusRows.slots[one] as number
      const price = surplusRows.priceOf(one)
      if (bucketOf(price) <= bucket) {
        sizes[slot] = GOES
        this.#someGo = true
      } else if (price < Number.POSITIVE_INFINITY) {
        this.#later[slot] = bucketOf(price)
        this.#someWait = true
      }
    }
  }

  /** Makes the members of classes with a later bucket wait for it. */
  #letWait(node: number, bucket: number, slotOf: Uint32Array, length: number): void {
    const byStep = new Map<number, number[]>()
    for (let i = 0; i < length; i++) {
      const later = this.#later[slotOf[i] as number] as number
      if (later <= bucket) continue
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

  /** Moves surplus rows to the classes that they filled up. */
  #moveSurplus(sizes: Uint32Array): void {
    const surplusRows = this.#surplusRows
    for (let at = 0; at < surplusRows.chosen; at++) {
      const size = sizes[surplusRows.slots[surplusRows.chosenFor[at] as number] as number] as number
      if (size <= GOES) continue
      const tuple = surplusRows.chosenTuples[at] as number
      this.#builder.put(tuple, size - GOES - 1)
      surplusRows.remove(tuple)
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
      this.#surplusRows.add(tuple, this.#finder.keyOf(node, tuple))
    }
  }

  /** Withdraws the classes that fail a criterion. */
  #keepFailing({ slotOf, slotCount }: FoundClasses, sizes: Uint32Array, length: number): void {
    const fails = new Uint8Array(slotCount).fill(1)
    for (let slot = 0; slot < slotCount; slot++) if (sizes[slot] === GOES) fails[slot] = 0
    const classes = { classOf: slotOf, members: this.#members, length, classCount: slotCount }
    markAmongLeft(this.#criteria, classes, fails)
    for (let slot = 0; slot < slotCount; slot++) if (sizes[slot] === GOES && fails[slot] === 1) sizes[slot] = 0
  }

  /** Withdraws classes that would leave fewer than k rows of a party; the largest are released first. */
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
