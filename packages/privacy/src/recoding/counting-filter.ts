import type { NodeTables } from './class-finder.ts'
import type { TupleSet } from './tuple-set.ts'

/** Entries are hashed and counted in chunks of this size, which fit into the processor's cache. */
const chunk = 4096

/**
 * Filters candidates by hashed counts (direct hashing and pruning; Park, Chen and Yu 1995; in the notes: the sieve). It
 * finds the tuples that may be in a class of a given size without finding the classes: rows are counted by a hash of
 * their class, and if a count is low, all its rows are in small classes. A few tuples of small classes pass too.
 * O(tuples × blocks).
 */
export class CountingFilter {
  readonly #hashes: Int32Array
  #sums = new Uint32Array(16)

  constructor(size: number) {
    this.#hashes = new Int32Array(size)
  }

  /** Writes the tuples that may be in a class of at least `least` rows; returns how many there are. */
  sift(node: NodeTables, set: TupleSet, least: number, into: Uint32Array): number {
    const { length, tuples, rowsOf } = set
    let bits = 8
    while (1 << bits < length) bits++
    if (this.#sums.length < 1 << bits) this.#sums = new Uint32Array(1 << bits)
    else this.#sums.fill(0, 0, 1 << bits)
    const shift = 32 - bits
    const [sums, hashes] = [this.#sums, this.#hashes]
    for (let from = 0; from < length; from += chunk) {
      const to = Math.min(length, from + chunk)
      set.hashInto(hashes, node, from, to)
      for (let i = from; i < to; i++) {
        const at = (hashes[i] as number) >>> shift
        sums[at] = (sums[at] as number) + (rowsOf[tuples[i] as number] as number)
      }
    }
    let count = 0
    for (let i = 0; i < length; i++) {
      if ((sums[(hashes[i] as number) >>> shift] as number) < least) continue
      const tuple = tuples[i] as number
      if (rowsOf[tuple] !== 0) into[count++] = tuple
    }
    return count
  }
}
