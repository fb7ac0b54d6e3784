import type { Edge } from './maximum-spanning-tree.ts'
import { cutBelow, type Marginal, toTotal } from './noisy-marginals.ts'
import { fitPair, transpose } from './proportional-fitting.ts'

/** Rounds of fitting a pair to its columns; after these, counts change by less than the noise. */
const fittingRounds = 30

/** Gives values whose pairs were all lost in noise the pair counts of independent columns (in place). */
function withoutGaps(counts: Float64Array, ofA: Float64Array, ofB: Float64Array): Float64Array {
  const [hasA, hasB] = [new Uint8Array(ofA.length), new Uint8Array(ofB.length)]
  const total = ofA.reduce((sum, count) => sum + count, 0)
  const each = (visit: (cell: number, a: number, b: number) => void): void => {
    for (let b = 0, cell = 0; b < ofB.length; b++) for (let a = 0; a < ofA.length; a++, cell++) visit(cell, a, b)
  }
  each((cell, a, b) => {
    if ((counts[cell] as number) > 0) hasA[a] = hasB[b] = 1
  })
  each((cell, a, b) => {
    if (hasA[a] === 0 || hasB[b] === 0) counts[cell] = ((ofA[a] as number) * (ofB[b] as number)) / Math.max(total, 1)
  })
  return counts
}

/**
 * Models the columns as a Bayesian network that is a tree (Chow and Liu 1968), built from noisy pairs: columns that are
 * connected through others depend on each other only through those, and unconnected columns are independent.
 */
export class TreeModel {
  readonly rowCount: number
  /** The count of each value of each column. */
  readonly singles: readonly Float64Array[]
  /** The columns connected to each column. */
  readonly neighbours: readonly number[][]
  /** By column, the path from it to each other: the previous column on the way; −1 if there is no path. */
  readonly #before: Int32Array[] = []
  readonly #joints: Float64Array[] = []

  constructor(singles: readonly Float64Array[], edges: readonly Marginal[], rowCount: number) {
    this.rowCount = rowCount
    this.singles = singles
    this.neighbours = singles.map(() => [])
    const fitted = new Map<number, Float64Array>()
    for (const { columns, counts, variance } of edges) {
      const [a, b] = columns as Edge
      const [ofA, ofB] = [this.#of(a), this.#of(b)]
      const own = fitPair(
        withoutGaps(toTotal(cutBelow(counts, Math.sqrt(variance)), rowCount), ofA, ofB),
        ofA,
        ofB,
        fittingRounds,
      )
      fitted.set(this.#at(a, b), own)
      fitted.set(this.#at(b, a), transpose(own, ofA.length))
      this.neighbours[a]?.push(b)
      this.neighbours[b]?.push(a)
    }
    for (let from = 0; from < singles.length; from++) this.#reach(from, fitted)
  }

  /** The counts of x in one column with y in another: `counts[x + y * sizeOf(a)]`. */
  joint(a: number, b: number): Float64Array {
    return this.#joints[this.#at(a, b)] as Float64Array
  }

  /** Whether two columns are connected, directly or through others. */
  isJoined(a: number, b: number): boolean {
    return (this.#before[a]?.[b] as number) >= 0
  }

  /** The column at which the paths between three connected columns meet; it may be one of them. */
  meeting(a: number, b: number, c: number): number {
    const onWay = new Set<number>()
    for (let at = b; at !== a; at = this.#before[a]?.[at] as number) onWay.add(at)
    onWay.add(a)
    let meeting = c
    while (!onWay.has(meeting)) meeting = this.#before[a]?.[meeting] as number
    return meeting
  }

  #of(column: number): Float64Array {
    return this.singles[column] as Float64Array
  }

  #at(a: number, b: number): number {
    return a * this.singles.length + b
  }

  /** Walks the tree from a column and derives the pair counts along the way. */
  #reach(from: number, fitted: ReadonlyMap<number, Float64Array>): void {
    const before = new Int32Array(this.singles.length).fill(-1)
    before[from] = from
    const queue = [from]
    for (const by of queue)
      for (const to of this.neighbours[by] as number[]) {
        if ((before[to] as number) >= 0) continue
        before[to] = by
        queue.push(to)
        const edge = fitted.get(this.#at(by, to)) as Float64Array
        this.#joints[this.#at(from, to)] = by === from ? edge : this.#through(from, by, edge)
      }
    this.#before[from] = before
    for (let to = 0; to < this.singles.length; to++)
      if ((before[to] as number) < 0) this.#joints[this.#at(from, to)] = this.#apart(from, to)
  }

  #through(from: number, by: number, edge: Float64Array): Float64Array {
    const [known, ofBy] = [this.joint(from, by), this.#of(by)]
    const [sizeFrom, sizeBy] = [this.#of(from).length, ofBy.length]
    const sizeTo = edge.length / sizeBy
    const counts = new Float64Array(sizeFrom * sizeTo)
    for (let z = 0; z < sizeBy; z++)
      for (let y = 0; y < sizeTo; y++) {
        const count = edge[z + sizeBy * y] as number
        if (count === 0) continue
        const share = count / (ofBy[z] as number)
        for (let x = 0; x < sizeFrom; x++)
          counts[x + sizeFrom * y] = (counts[x + sizeFrom * y] as number) + (known[x + sizeFrom * z] as number) * share
      }
    return counts
  }

  #apart(from: number, to: number): Float64Array {
    const [ofFrom, ofTo] = [this.#of(from), this.#of(to)]
    return Float64Array.from(
      { length: ofFrom.length * ofTo.length },
      (_, cell) =>
        ((ofFrom[cell % ofFrom.length] as number) * (ofTo[Math.floor(cell / ofFrom.length)] as number)) /
        Math.max(this.rowCount, 1),
    )
  }
}
