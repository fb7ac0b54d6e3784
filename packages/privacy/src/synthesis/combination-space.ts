import { isNothing } from '../measures/combinations.ts'
import { PrivacyError } from '../privacy-error.ts'
import type { Column } from '../table/table.ts'

/** The code of a blank cell, and the number of a value that is left out of combinations. */
export const NOTHING = -1

/** The number of rows from which a combination is common, so that its count should be right. */
export const common = 10

/** The largest numbers of combinations and of columns. */
const mostCombinations = 1 << 26
const mostColumns = 128

/**
 * Numbers every combination of up to three values of different columns, so that their counts fit in one array. Values that are
 * left out, such as the 0 of a flag, are in no combination; the others are renumbered within their column.
 */
export class CombinationSpace {
  readonly columnCount: number
  readonly size: number
  /** The number of a value among those of its column that take part, by column and code; −1 for one that is left out. */
  readonly takes: readonly Int32Array[]
  /** The other way round: the codes of the values that take part. */
  readonly codes: readonly Uint32Array[]
  /** How many values of each column take part. */
  readonly sizes: Uint32Array
  /** Where combinations of two and of three begin. */
  readonly starts: readonly [number, number]
  readonly #ones: Uint32Array
  readonly #pairs: Uint32Array
  readonly #triples: Uint32Array

  constructor(columns: readonly Column[]) {
    const count = columns.length
    if (count > mostColumns) throw new PrivacyError('tooManyValues', { mostColumns })
    this.columnCount = count
    this.takes = columns.map(({ values }) => {
      let taken = 0
      return Int32Array.from(values, (value) => (isNothing(value) ? NOTHING : taken++))
    })
    this.codes = this.takes.map((own) => Uint32Array.from([...own.keys()].filter((code) => (own[code] as number) >= 0)))
    this.sizes = Uint32Array.from(this.codes, ({ length }) => length)
    this.#ones = new Uint32Array(count)
    this.#pairs = new Uint32Array(count ** 2)
    this.#triples = new Uint32Array(count ** 3)
    const sizeOf = (at: number): number => this.sizes[at] as number
    let end = 0
    const take = (starts: Uint32Array, at: number, length: number): void => {
      starts[at] = end
      end += length
      if (end > mostCombinations) throw new PrivacyError('tooManyValues')
    }
    for (let a = 0; a < count; a++) take(this.#ones, a, sizeOf(a))
    const twos = end
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) take(this.#pairs, a * count + b, sizeOf(a) * sizeOf(b))
    const threes = end
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++)
        for (let c = b + 1; c < count; c++)
          take(this.#triples, (a * count + b) * count + c, sizeOf(a) * sizeOf(b) * sizeOf(c))
    this.starts = [twos, threes]
    this.size = end
  }

  /** Where the values of a column begin: value x is `start + x`. */
  ofOne(a: number): number {
    return this.#ones[a] as number
  }

  /** Where the pairs of columns a < b begin: x with y is `start + x + y × size(a)`. */
  ofTwo(a: number, b: number): number {
    return this.#pairs[a * this.columnCount + b] as number
  }

  /** Where the triples of columns a < b < c begin: x, y and z are `start + x + size(a) × (y + size(b) × z)`. */
  ofThree(a: number, b: number, c: number): number {
    return this.#triples[(a * this.columnCount + b) * this.columnCount + c] as number
  }

  /** How many values a combination has. */
  lengthOf(combination: number): 1 | 2 | 3 {
    return combination < this.starts[0] ? 1 : combination < this.starts[1] ? 2 : 3
  }
}
