import type { NodeTables } from './class-finder.ts'
import type { Pool } from './pool.ts'

/** Entries are hashed and counted so many at a time, which stay in the processor's cache. */
const chunk = 4096

/**
 * Finds the tuples of a pool that may be in a class of some size, without finding the classes: rows are counted by a hash of where
 * they stand, and where few are counted all are in small classes. A few tuples of small classes pass too.
 */
export class Sieve {
  readonly #hashes: Int32Array
  #sums = new Uint32Array(16)

  constructor(size: number) {
    this.#hashes = new Int32Array(size)
  }

  /** Writes the tuples that may be in a class of at least `least` rows; returns how many there are. */
  sift(node: NodeTables, pool: Pool, least: number, into: Uint32Array): number {
    const { length, tuples, rowsOf } = pool
    let bits = 8
    while (1 << bits < length) bits++
    if (this.#sums.length < 1 << bits) this.#sums = new Uint32Array(1 << bits)
    else this.#sums.fill(0, 0, 1 << bits)
    const shift = 32 - bits
    const [sums, hashes] = [this.#sums, this.#hashes]
    for (let from = 0; from < length; from += chunk) {
      const to = Math.min(length, from + chunk)
      pool.hashInto(hashes, node, from, to)
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
