import type { ClassFinder, NodeTables } from './class-finder.ts'

/** Gaps are closed once more than one entry in this many is gone. */
const entriesPerGap = 16

/** Holds a dynamic set of tuples (in the notes: the pool), each at most once, with its combination in every block. */
export class TupleSet {
  length = 0
  readonly tuples: Uint32Array
  /** The number of rows of each tuple; 0 if it is not in the set. */
  readonly rowsOf: Uint32Array
  readonly #finder: ClassFinder
  readonly #counts: Uint32Array
  readonly #combos: readonly Uint32Array[]
  #gone = 0

  constructor(finder: ClassFinder, counts: Uint32Array) {
    this.#finder = finder
    this.#counts = counts
    this.tuples = new Uint32Array(counts.length)
    this.rowsOf = new Uint32Array(counts.length)
    this.#combos = finder.blocks.map(() => new Uint32Array(counts.length))
  }

  get isEmpty(): boolean {
    return this.length === this.#gone
  }

  /** The share of all tuples that is not in the set, from 0 to 1. */
  get shareGone(): number {
    return 1 - (this.length - this.#gone) / Math.max(1, this.tuples.length)
  }

  add(tuple: number): void {
    const at = this.length++
    this.tuples[at] = tuple
    this.rowsOf[tuple] = this.#counts[tuple] as number
    for (let block = 0; block < this.#combos.length; block++)
      (this.#combos[block] as Uint32Array)[at] = this.#finder.blocks[block]?.comboOf[tuple] as number
  }

  remove(tuple: number): void {
    this.rowsOf[tuple] = 0
    this.#gone++
  }

  /** Closes the gaps if there are many; entries keep their order. */
  tidy(): void {
    if (this.#gone * entriesPerGap <= this.length) return
    const { tuples, rowsOf } = this
    const places = new Uint32Array(this.length - this.#gone)
    let kept = 0
    for (let at = 0; at < this.length; at++) if (rowsOf[tuples[at] as number] !== 0) places[kept++] = at
    for (const column of [tuples, ...this.#combos])
      for (let at = 0; at < kept; at++) column[at] = column[places[at] as number] as number
    this.length = kept
    this.#gone = 0
  }

  /** Hashes of the classes of entries at a node: those of their groups in all blocks, added up. */
  hashInto(hashes: Int32Array, node: NodeTables, from = 0, to: number = this.length): void {
    for (let block = 0; block < node.length; block += 2) {
      const [hashOf, comboOf] = [node[block]?.hashOf as Int32Array, this.#combos[block] as Uint32Array]
      const [otherHashOf, otherComboOf] = [node[block + 1]?.hashOf, this.#combos[block + 1]]
      if (block === 0) hashes.fill(0, from, to)
      if (otherHashOf === undefined || otherComboOf === undefined)
        for (let i = from; i < to; i++) hashes[i] = (hashes[i] as number) + (hashOf[comboOf[i] as number] as number)
      else
        for (let i = from; i < to; i++)
          hashes[i] =
            (hashes[i] as number) +
            (hashOf[comboOf[i] as number] as number) +
            (otherHashOf[otherComboOf[i] as number] as number)
    }
  }
}
