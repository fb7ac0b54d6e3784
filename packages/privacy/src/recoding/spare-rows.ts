import type { ClassFinder, NodeTables } from './class-finder.ts'
import { Pool } from './pool.ts'

/** A class that lacks some rows: a tuple of it, its key and its rows. */
export type Lacking = { readonly slot: number; readonly tuple: number; readonly key: number; readonly rows: number }

/** A class that spare rows fill up: their tuples, and what they and those of the class lose, for each row of the class. */
export type Filled = { readonly lacking: Lacking; readonly tuples: readonly number[]; readonly price: number }

/** How much more than what spare rows lose themselves those must win who are released together with them. */
const priceOfSpares = Number(process.env['PS'] ?? 2)
const markBits = 12

/**
 * Rows that a class of more than k can do without. They are in the best class that they could be in so far, but may still leave it
 * for a coarser one that lacks a few rows.
 */
export class SpareRows {
  readonly #finder: ClassFinder
  readonly #k: number
  readonly #pool: Pool
  /** The key of the class that a tuple is in so far. */
  readonly #homes: Float64Array
  readonly #hashes: Int32Array
  /** By hash of a class at a node: which class that lacks rows may stand there, counted from 1. */
  readonly #marks = new Uint16Array(1 << markBits)

  constructor(finder: ClassFinder, counts: Uint32Array, k: number) {
    this.#finder = finder
    this.#k = k
    this.#pool = new Pool(finder, counts)
    this.#homes = new Float64Array(counts.length)
    this.#hashes = new Int32Array(counts.length)
  }

  add(tuple: number, key: number): void {
    this.#pool.add(tuple)
    this.#homes[tuple] = key
  }

  remove(tuple: number): void {
    this.#pool.remove(tuple)
  }

  /** Fills up those classes at a node for which there are spare rows; nothing is taken yet. */
  fillUp(node: NodeTables, lacking: readonly Lacking[]): Filled[] {
    const [pool, marks, hashes, homes, finder] = [this.#pool, this.#marks, this.#hashes, this.#homes, this.#finder]
    const shift = 32 - markBits
    const found = lacking.map(({ rows }) => ({ lacks: this.#k - rows, lost: 0, tuples: [] as number[] }))
    for (const [at, { tuple }] of lacking.entries()) marks[finder.hashOf(node, tuple) >>> shift] = at + 1
    pool.tidy()
    pool.hashInto(hashes, node)
    const { tuples, rowsOf, length } = pool
    // Classes are released by ascending keys: rows that became spare last are in the dearest ones, and lose least.
    for (let i = length - 1; i >= 0; i--) {
      const mark = marks[(hashes[i] as number) >>> shift] as number
      if (mark === 0) continue
      const [tuple, one, into] = [tuples[i] as number, lacking[mark - 1] as Lacking, found[mark - 1]]
      if (into === undefined || into.lacks <= 0 || rowsOf[tuple] === 0) continue
      if (!finder.areTogether(node, one.tuple, tuple)) continue
      into.lacks -= rowsOf[tuple] as number
      into.lost += (rowsOf[tuple] as number) * Math.max(0, one.key - (homes[tuple] as number))
      into.tuples.push(tuple)
    }
    for (const { tuple } of lacking) marks[finder.hashOf(node, tuple) >>> shift] = 0
    return lacking.flatMap((one, at) => {
      const { lacks, lost, tuples: taken } = found[at] as (typeof found)[number]
      return lacks > 0 ? [] : [{ lacking: one, tuples: taken, price: one.key + (priceOfSpares * lost) / one.rows }]
    })
  }
}
