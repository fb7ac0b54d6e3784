import { isNothing } from '../measures/combinations.ts'
import { PrivacyError } from '../privacy-error.ts'
import type { Column } from '../table/table.ts'

/** The code of a blank cell, and of a value that combinations leave out. */
export const NOTHING = -1

/** The number of rows from which a combination is common, so that its count should be accurate. */
export const common = 10

/** The maximum number of combinations and of columns. */
const mostCombinations = 1 << 26
const mostColumns = 128

/**
 * Numbers every combination of up to three values of different columns, so that their counts fit in one array. Excluded
 * values, such as the 0 of a flag, are in no combination; the others are renumbered within their column.
 */
export class CombinationSpace {
  readonly columnCount: number
  readonly size: number
  /** By column and code, the number of a value among the included ones of its column; −1 for an excluded value. */
  readonly takes: readonly Int32Array[]
  /** The reverse: the codes of the included values. */
  readonly codes: readonly Uint32Array[]
  /** The number of included values in each column. */
  readonly sizes: Uint32Array
  /** The offsets of the pairs and of the triples. */
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

  /** The offset of a column's values: value x is `start + x`. */
  ofOne(a: number): number {
    return this.#ones[a] as number
  }

  /** The offset of the pairs of columns a < b: x with y is `start + x + y × size(a)`. */
  ofTwo(a: number, b: number): number {
    return this.#pairs[a * this.columnCount + b] as number
  }

  /** The offset of the triples of columns a < b < c: x, y and z are `start + x + size(a) × (y + size(b) × z)`. */
  ofThree(a: number, b: number, c: number): number {
    return this.#triples[(a * this.columnCount + b) * this.columnCount + c] as number
  }

  /** The number of values in a combination. */
  lengthOf(combination: number): 1 | 2 | 3 {
    return combination < this.starts[0] ? 1 : combination < this.starts[1] ? 2 : 3
  }
}
