import type { Criterion, Requirement } from '../models/criterion.ts'
import type { ClassFinder, FoundClasses } from './class-finder.ts'
import type { Levels } from './lattice.ts'
import { NodeQueue } from './node-queue.ts'
import type { RecodingBuilder } from './recoding.ts'

/** A node to visit: the mean of the keys of all rows there, and the least key of any. */
export type Candidate = { readonly levels: Levels; readonly mean: number; readonly least: number }

/** Sizes from here on are no sizes, but say as which class a slot was released. */
const MARK = 0x80000000

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
  readonly #monotone: readonly Criterion[]
  readonly #others: readonly Criterion[]
  readonly #remaining: Uint32Array
  #length: number

  constructor(finder: ClassFinder, builder: RecodingBuilder, { k, criteria }: Requirement, members: Uint32Array) {
    this.#finder = finder
    this.#builder = builder
    this.#k = k
    this.#monotone = criteria.filter(({ isMonotone }) => isMonotone)
    this.#others = criteria.filter(({ isMonotone }) => !isMonotone)
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
    const [remaining, length] = [this.#remaining, this.#length]
    const finder = this.#finder
    const node = finder.at(levels)
    const found = finder.find(node, remaining, length)
    const { slotOf } = found
    const sizes = finder.sizesOf(found, remaining, length)
    const rare = this.#zeroFailing(found, sizes)
    const k = this.#k
    let waiting = Number.POSITIVE_INFINITY
    let [left, hasClass] = [0, false]
    for (let i = 0; i < length; i++) {
      const tuple = remaining[i] as number
      const slot = slotOf[i] as number
      let size = sizes[slot] as number
      if (size >= k && size < MARK) {
        hasClass = true
        const key = upTo === Number.POSITIVE_INFINITY ? 0 : finder.keyOf(node, tuple)
        // All rows of a class have the same key: it waits, or it is opened, once.
        size = key > upTo ? 0 : MARK + this.#builder.open(levels, tuple)
        sizes[slot] = size
        if (key > upTo && key < waiting) waiting = key
      }
      if (size < MARK) remaining[left++] = tuple
      else this.#builder.put(tuple, size - MARK)
    }
    this.#length = left
    if (waiting < Number.POSITIVE_INFINITY) return waiting
    // Rows only leave: where every class is too rare, it stays so, here and at every finer node.
    return hasClass || rare === 'some' ? 'done' : 'barren'
  }

  /** Sets the sizes of classes that fail a criterion to zero; says whether some had enough for the monotone ones. */
  #zeroFailing({ slotOf, slotCount }: FoundClasses, sizes: Uint32Array): 'none' | 'some' {
    if (this.#monotone.length + this.#others.length === 0) return 'none'
    const fails = new Uint8Array(slotCount)
    for (let slot = 0; slot < slotCount; slot++) if ((sizes[slot] as number) < this.#k) fails[slot] = 1
    if (!fails.includes(0)) return 'none'
    const classes = { classOf: slotOf, members: this.#remaining, length: this.#length, classCount: slotCount }
    for (const criterion of this.#monotone) criterion.markFailing(classes, fails)
    const some = fails.includes(0) ? 'some' : 'none'
    if (some === 'some') for (const criterion of this.#others) criterion.markFailing(classes, fails)
    for (let slot = 0; slot < slotCount; slot++) if (fails[slot] === 1) sizes[slot] = 0
    return some
  }
}
