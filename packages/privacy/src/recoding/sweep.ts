import { type Criterion, markAmongLeft, type Parties, type Requirement } from '../models/criterion.ts'
import type { ClassFinder, FoundClasses } from './class-finder.ts'
import type { Levels } from './lattice.ts'
import { NodeQueue } from './node-queue.ts'
import type { OnProgress, RecodingBuilder } from './recoding.ts'

/** A node to visit: the mean of the keys of all rows there, and the least key of any. */
export type Candidate = { readonly levels: Levels; readonly mean: number; readonly least: number }

/** In place of the size of a class that may go; above it, which class it went as. */
const GOES = 0x80000000

/** While more tuples than this share are left, whole nodes are released in the order of their mean; then class by class. */
const shareForNodes = 0.4
/** How far above the least waiting class a visit releases too; further where classes are often refused, and a visit is in vain. */
const keyStep = 0.05
const keyStepIfRefused = 0.2

/**
 * Local recoding by an ascending sweep: at each node, the rows that are not yet released are grouped, and every class that meets
 * the criteria is released as it stands there. Cheap classes come first, so that a row leaves where it loses least; what is left is
 * worth more at coarser nodes together. Classes, not nodes, are put in order once the bulk is gone: the same node is cheap for a
 * small region and dear for a large one.
 */
export class Sweep {
  readonly #finder: ClassFinder
  readonly #builder: RecodingBuilder
  readonly #k: number
  readonly #criteria: readonly Criterion[]
  readonly #parties: Parties | undefined
  readonly #remaining: Uint32Array
  #length: number

  constructor(finder: ClassFinder, builder: RecodingBuilder, requirement: Requirement, members: Uint32Array) {
    const { k, criteria, parties } = requirement
    this.#finder = finder
    this.#builder = builder
    this.#k = k
    this.#criteria = criteria
    this.#parties = parties && { ...parties, sizes: parties.sizes.slice() }
    this.#length = members.length
    this.#remaining = members.slice()
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
    const byMean = [...candidates.keys()].sort((a, b) => (candidates[a]?.mean ?? 0) - (candidates[b]?.mean ?? 0))
    const all = this.#length
    const fewEnough = all * shareForNodes
    let done = 0
    for (; done < byMean.length && this.#length > fewEnough; done++) {
      const node = byMean[done] as number
      this.#visit(candidates[node]?.levels as Levels, Number.POSITIVE_INFINITY)
      isBarren[node] = 1
      onProgress?.(1 - this.#length / all)
    }
    const step = this.#criteria.every(({ isMonotone }) => isMonotone) ? keyStep : keyStepIfRefused
    const queue = new NodeQueue()
    for (const node of byMean.slice(done)) queue.push({ node, key: candidates[node]?.least as number })
    for (let next = queue.pop(); next !== undefined && this.#length > 0; next = queue.pop()) {
      if (isBarren[next.node] === 1) continue
      const waiting = this.#visit(candidates[next.node]?.levels as Levels, next.key + step)
      if (waiting === 'barren') markBarren(next.node)
      else if (waiting !== 'done') queue.push({ node: next.node, key: waiting })
      onProgress?.(1 - this.#length / all)
    }
  }

  /** Releases what may go at a node up to a key; says the least key of what waits there, or that nothing does. */
  #visit(levels: Levels, upTo: number): number | 'done' | 'barren' {
    const [remaining, length, k] = [this.#remaining, this.#length, this.#k]
    const finder = this.#finder
    const node = finder.at(levels)
    const found = finder.find(node, remaining, length)
    const { slotOf } = found
    const { sizes, largest } = finder.sizesOf(found, remaining, length)
    if (largest < k) return 'barren'
    if (this.#criteria.length > 0 && this.#keepFailing(found, sizes)) return 'barren'
    // All rows of a class have the same key: it waits, or it may go, once.
    let waiting = Number.POSITIVE_INFINITY
    let goes = false
    for (let i = 0; i < length; i++) {
      const slot = slotOf[i] as number
      const size = sizes[slot] as number
      if (size < k || size >= GOES) continue
      const key = upTo === Number.POSITIVE_INFINITY ? 0 : finder.keyOf(node, remaining[i] as number)
      if (key > upTo && key < waiting) waiting = key
      sizes[slot] = key > upTo ? 0 : GOES
      if (key <= upTo) goes = true
    }
    if (!goes) return waiting < Number.POSITIVE_INFINITY ? waiting : 'done'
    if (this.#parties !== undefined) this.#keepTogether(found, sizes, this.#parties)
    let left = 0
    for (let i = 0; i < length; i++) {
      const tuple = remaining[i] as number
      const slot = slotOf[i] as number
      let size = sizes[slot] as number
      if (size < GOES) {
        remaining[left++] = tuple
        continue
      }
      if (size === GOES) {
        size = GOES + 1 + this.#builder.open(levels, tuple)
        sizes[slot] = size
      }
      this.#builder.put(tuple, size - GOES - 1)
    }
    this.#length = left
    return waiting < Number.POSITIVE_INFINITY ? waiting : 'done'
  }

  /** Takes out the classes that fail a criterion; tells whether nothing of any could go either, at this node or a finer one. */
  #keepFailing({ slotOf, slotCount }: FoundClasses, sizes: Uint32Array): boolean {
    const k = this.#k
    const fails = new Uint8Array(slotCount)
    for (let slot = 0; slot < slotCount; slot++) if ((sizes[slot] as number) < k) fails[slot] = 1
    const all = { classOf: slotOf, members: this.#remaining, length: this.#length, classCount: slotCount }
    const { classes, mostKept } = markAmongLeft(this.#criteria, all, fails)
    for (const slot of classes) if (fails[slot] === 1) sizes[slot] = 0
    return mostKept.every((kept) => kept < k)
  }

  /** Takes back the classes after which fewer than k rows of a party would be left; the largest go first. */
  #keepTogether({ slotOf }: FoundClasses, sizes: Uint32Array, { partyOf, sizes: left }: Parties): void {
    const { counts } = this.#finder.tuples
    const going = new Map<number, { slot: number; party: number; rows: number }>()
    for (let i = 0; i < this.#length; i++) {
      const slot = slotOf[i] as number
      const tuple = this.#remaining[i] as number
      const party = partyOf[tuple] as number
      if (sizes[slot] !== GOES || left[party] === Number.POSITIVE_INFINITY) continue
      const one = going.get(slot)
      if (one === undefined) going.set(slot, { slot, party, rows: counts[tuple] as number })
      else one.rows += counts[tuple] as number
    }
    for (const { slot, party, rows } of [...going.values()].sort((a, b) => b.rows - a.rows)) {
      const after = (left[party] as number) - rows
      if (after === 0 || after >= this.#k) left[party] = after
      else sizes[slot] = 0
    }
  }
}
