import type { ClassFinder, NodeTables } from './class-finder.ts'
import { TupleSet } from './tuple-set.ts'

/** The factor by which the gain of a filled class must exceed the loss of the surplus rows. */
const priceOfSurplus = 2
const markBits = 14

/**
 * Manages the surplus of classes (in the notes: spare rows): the rows of a class beyond k. They are in the best class
 * possible so far, but may leave it for a coarser one that lacks a few rows. Such classes register, are filled up all
 * at once, and then know the price.
 */
export class SurplusRows {
  /** The number of registered classes, and their slots. */
  asking = 0
  readonly slots: Uint32Array
  /** The number of chosen rows, their tuples, and the class for which each was chosen. */
  chosen = 0
  readonly chosenTuples: Uint32Array
  readonly chosenFor: Uint32Array
  readonly #finder: ClassFinder
  readonly #k: number
  readonly #set: TupleSet
  /** The key of the present class of a tuple. */
  readonly #homes: Float64Array
  readonly #hashes: Int32Array
  // For each registered class: a tuple, its key and number of rows, the rows that it still lacks, and the loss of the
  // chosen ones.
  readonly #tuples: Uint32Array
  readonly #keys: Float64Array
  readonly #rows: Uint32Array
  readonly #lacks: Int32Array
  readonly #lost: Float64Array
  /** By hash of a class at a node: the registered class there, its number plus 1. */
  readonly #marks = new Uint32Array(1 << markBits)

  constructor(finder: ClassFinder, counts: Uint32Array, k: number) {
    const size = counts.length
    this.#finder = finder
    this.#k = k
    this.#set = new TupleSet(finder, counts)
    this.slots = new Uint32Array(size)
    this.chosenTuples = new Uint32Array(size)
    this.chosenFor = new Uint32Array(size)
    this.#homes = new Float64Array(size)
    this.#hashes = new Int32Array(size)
    this.#tuples = new Uint32Array(size)
    this.#keys = new Float64Array(size)
    this.#rows = new Uint32Array(size)
    this.#lacks = new Int32Array(size)
    this.#lost = new Float64Array(size)
  }

  add(tuple: number, key: number): void {
    this.#set.add(tuple)
    this.#homes[tuple] = key
  }

  remove(tuple: number): void {
    this.#set.remove(tuple)
  }

  /** Forgets the classes registered at another node. */
  begin(): void {
    this.asking = 0
    this.chosen = 0
  }

  /** Registers a class: its slot, one of its tuples, its key and its number of rows. */
  ask(slot: number, tuple: number, key: number, rows: number): void {
    const one = this.asking++
    this.slots[one] = slot
    this.#tuples[one] = tuple
    this.#keys[one] = key
    this.#rows[one] = rows
    this.#lacks[one] = this.#k - rows
    this.#lost[one] = 0
  }

  /** The loss per own row of a registered class, with the rows chosen for it; infinite if too few are surplus. */
  priceOf(one: number): number {
    if ((this.#lacks[one] as number) > 0) return Number.POSITIVE_INFINITY
    return (this.#keys[one] as number) + (priceOfSurplus * (this.#lost[one] as number)) / (this.#rows[one] as number)
  }

  /** Chooses surplus rows for all registered classes; none is moved yet. */
  choose(node: NodeTables): void {
    const [set, marks, hashes, finder] = [this.#set, this.#marks, this.#hashes, this.#finder]
    const shift = 32 - markBits
    for (let one = 0; one < this.asking; one++)
      marks[finder.hashOf(node, this.#tuples[one] as number) >>> shift] = one + 1
    set.tidy()
    set.hashInto(hashes, node)
    // Classes are released by ascending keys, so the rows that became surplus last are in the most expensive ones, and
    // lose least.
    for (let i = set.length - 1; i >= 0; i--) {
      const mark = marks[(hashes[i] as number) >>> shift] as number
      if (mark !== 0 && (this.#lacks[mark - 1] as number) > 0) this.#offer(node, mark - 1, set.tuples[i] as number)
    }
    for (let one = 0; one < this.asking; one++) marks[finder.hashOf(node, this.#tuples[one] as number) >>> shift] = 0
  }

  #offer(node: NodeTables, one: number, tuple: number): void {
    const rows = this.#set.rowsOf[tuple] as number
    if (rows === 0 || !this.#finder.areTogether(node, this.#tuples[one] as number, tuple)) return
    const loss = Math.max(0, (this.#keys[one] as number) - (this.#homes[tuple] as number))
    this.#lacks[one] = (this.#lacks[one] as number) - rows
    this.#lost[one] = (this.#lost[one] as number) + rows * loss
    this.chosenTuples[this.chosen] = tuple
    this.chosenFor[this.chosen++] = one
  }
}
