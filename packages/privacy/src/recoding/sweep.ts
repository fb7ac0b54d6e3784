import { type Criterion, markAmongLeft, type Requirement } from '../models/criterion.ts'
import type { ClassFinder, FoundClasses } from './class-finder.ts'
import type { Levels } from './lattice.ts'
import { NodeQueue } from './node-queue.ts'
import type { RecodingBuilder } from './recoding.ts'

/** A node to visit: the mean of the keys of all rows there, and the least key of any. */
export type Candidate = { readonly levels: Levels; readonly mean: number; readonly least: number }

/** In place of the size of a class that may go; above it, which class it went as. */
const GOES = 0x80000000

/** While more tuples than this share are left, whole nodes are released in the order of their mean; then class by class. */
const shareForNodes = 0.4
/** How far above the least waiting class a visit releases too. */
const keyStep = 0.05

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
  readonly #remaining: Uint32Array
  #length: number

  constructor(finder: ClassFinder, builder: RecodingBuilder, { k, criteria }: Requirement, members: Uint32Array) {
    this.#finder = finder
    this.#builder = builder
    this.#k = k
    this.#criteria = criteria
    this.#length = members.length
    this.#remaining = members.slice()
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
    const byMean = [...candidates.keys()].sort((a, b) => (candidates[a]?.mean ?? 0) - (candidates[b]?.mean ?? 0))
    const fewEnough = this.#length * shareForNodes
    let done = 0
    for (; done < byMean.length && this.#length > fewEnough; done++) {
      const node = byMean[done] as number
      this.#visit(candidates[node]?.levels as Levels, Number.POSITIVE_INFINITY)
      isBarren[node] = 1
    }
    const queue = new NodeQueue()
    for (const node of byMean.slice(done)) queue.push({ node, key: candidates[node]?.least as number })
    for (let next = queue.pop(); next !== undefined && this.#length > 0; next = queue.pop()) {
      if (isBarren[next.node] === 1) continue
      const waiting = this.#visit(candidates[next.node]?.levels as Levels, next.key + keyStep)
      if (waiting === 'barren') markBarren(next.node)
      else if (waiting !== 'done') queue.push({ node: next.node, key: waiting })
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
    if (!goes) return waiting
    if (this.#criteria.length > 0) this.#keepFailing(found, sizes)
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

  /** Takes back the classes that may not go for a criterion. */
  #keepFailing({ slotOf, slotCount }: FoundClasses, sizes: Uint32Array): void {
    const fails = new Uint8Array(slotCount).fill(1)
    for (let slot = 0; slot < slotCount; slot++) if (sizes[slot] === GOES) fails[slot] = 0
    const classes = { classOf: slotOf, members: this.#remaining, length: this.#length, classCount: slotCount }
    markAmongLeft(this.#criteria, classes, fails)
    for (let slot = 0; slot < slotCount; slot++) if (sizes[slot] === GOES && fails[slot] === 1) sizes[slot] = 0
  }
}
