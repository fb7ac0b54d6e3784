import { type CellSums, peopleIn, type Sum, union, without } from './cell-sums.ts'

/**
 * How a cell of a release differs from what was shown of it before: newcomers are counted in it now, and people who
 * left no longer are.
 */
export type CellChange = { readonly key: number; readonly cameIn: boolean; readonly leftOut: boolean }

/** What a new release could show of a cell: the change, the people it then counts, and how many they are. */
export type Candidate = { readonly change: CellChange; readonly sum: Sum; readonly people: number }

/** What is shown of a cell: the people it counts, and since which release. */
type Shown = { readonly sum: Sum; readonly release: number }

/**
 * The people in each published count. People who join a cell or leave it are counted so only if they are at least as
 * many as the minimum: until then, the published count stays without them, or with them. Nor does a count change by
 * fewer than the minimum.
 */
export class CountedCells {
  readonly #cells: CellSums
  readonly #people: Uint32Array
  readonly #shown = new Map<number, Shown>()
  /** Every sum that was ever published. */
  readonly published: Sum[] = []

  constructor(cells: CellSums, people: Uint32Array) {
    this.#cells = cells
    this.#people = people
  }

  /** The people whom a cell would count after a change. */
  #after({ key, cameIn, leftOut }: CellChange, release: number): Sum {
    const now = this.#cells.of(key, release)
    const before = this.#shown.get(key)?.sum
    if (before === undefined) return now
    const stayed = leftOut ? without(before, without(before, now)) : before
    return cameIn ? union(stayed, without(now, before)) : stayed
  }

  /** Applies the changes of a release. */
  apply(changes: readonly CellChange[], release: number): void {
    const sums = changes.map((change) => this.#after(change, release))
    for (const [at, { key }] of changes.entries()) {
      const sum = sums[at] as Sum
      this.#shown.set(key, { sum, release })
      this.published.push(sum)
    }
  }

  /** The published count of a cell, or `undefined` if none was shown. */
  countOf(key: number): number | undefined {
    const shown = this.#shown.get(key)
    return shown === undefined ? undefined : peopleIn(shown.sum, this.#people)
  }

  /** What a new release could show of a cell; `undefined` if nothing is new, or too few people are. */
  candidate(key: number, release: number, minimum: number): Candidate | undefined {
    const before = this.#shown.get(key)?.sum
    const now = this.#cells.of(key, release)
    const enough = (sum: Sum): number => {
      const many = peopleIn(sum, this.#people)
      return many < minimum ? 0 : many
    }
    const came = enough(before === undefined ? now : without(now, before))
    const left = before === undefined ? 0 : enough(without(before, now))
    // No two counts of a cell may differ by fewer people than the minimum, even if more joined and more left.
    if (Math.abs(came - left) < minimum) return undefined
    const [cameIn, leftOut] = [came > 0, left > 0]
    const change = { key, cameIn, leftOut }
    const sum = this.#after(change, release)
    const people = peopleIn(sum, this.#people)
    return people < minimum ? undefined : { change, sum, people }
  }
}
