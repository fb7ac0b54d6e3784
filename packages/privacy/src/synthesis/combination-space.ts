import { PrivacyError } from '../privacy-error.ts'
import type { Column } from '../table/table.ts'

/** So many combinations at most are kept count of. */
const mostCombinations = 1 << 26

/**
 * Numbers every combination of up to three values of different columns, so that counts of them stand in one array. Values that are
 * left out, such as the 0 of a flag, are in none.
 */
export class CombinationSpace {
  readonly columnCount: number
  readonly size: number
  /** The code of a value among those that take part, by column and code of the column; −1 for one that is left out. */
  readonly takes: readonly Int32Array[]
  readonly #sizes: Uint32Array
  readonly #ones: Uint32Array
  readonly #pairs: Uint32Array
  readonly #triples: Uint32Array
  /** Where combinations of two and of three begin. */
  readonly #starts: readonly [number, number]

  constructor(columns: readonly Column[], isLeftOut: (value: string) => boolean) {
    const count = columns.length
    this.columnCount = count
    this.#sizes = new Uint32Array(count)
    this.takes = columns.map(({ values }, at) =>
      Int32Array.from(values, (value) => {
        if (isLeftOut(value)) return -1
        const code = this.#sizes[at] as number
        this.#sizes[at] = code + 1
        return code
      }),
    )
    const sizes = this.#sizes
    this.#ones = new Uint32Array(count)
    this.#pairs = new Uint32Array(count * count)
    this.#triples = new Uint32Array(count ** 3)
    let end = 0
    const take = (offsets: Uint32Array, at: number, length: number): void => {
      offsets[at] = end
      end += length
      if (end > mostCombinations) throw new PrivacyError('tooManyValues')
    }
    for (let a = 0; a < count; a++) take(this.#ones, a, sizes[a] as number)
    const twos = end
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) take(this.#pairs, a * count + b, (sizes[a] as number) * (sizes[b] as number))
    const threes = end
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++)
        for (let c = b + 1; c < count; c++)
          take(
            this.#triples,
            (a * count + b) * count + c,
            (sizes[a] as number) * (sizes[b] as number) * (sizes[c] as number),
          )
    this.#starts = [twos, threes]
    this.size = end
  }

  /** How many values a combination has. */
  lengthOf(combination: number): 1 | 2 | 3 {
    return combination < this.#starts[0] ? 1 : combination < this.#starts[1] ? 2 : 3
  }

  /** Visits the combinations of some columns, ascending, with these codes: the combination and the places of its columns (−1: none). */
  forEach(
    columns: Uint32Array,
    codes: Uint32Array,
    count: number,
    visit: (combination: number, a: number, b: number, c: number) => void,
  ): void {
    const all = this.columnCount
    for (let a = 0; a < count; a++) {
      const columnA = columns[a] as number
      const codeA = codes[a] as number
      const sizeA = this.#sizes[columnA] as number
      visit((this.#ones[columnA] as number) + codeA, a, -1, -1)
      for (let b = a + 1; b < count; b++) {
        const pair = columnA * all + (columns[b] as number)
        const key = codeA + sizeA * (codes[b] as number)
        const sizeAB = sizeA * (this.#sizes[columns[b] as number] as number)
        visit((this.#pairs[pair] as number) + key, a, b, -1)
        for (let c = b + 1; c < count; c++)
          visit(
            (this.#triples[pair * all + (columns[c] as number)] as number) + key + sizeAB * (codes[c] as number),
            a,
            b,
            c,
          )
      }
    }
  }
}
