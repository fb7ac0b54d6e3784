import type { Reference } from '../verify/verify-rows.ts'
import type { ReleasedColumn } from './released-column.ts'
import { sortRows } from './sort-rows.ts'

/**
 * Rows that may be released. Only `anonymise` and `verifyRelease` create them: make functions that send data out take
 * this type, so that passing unchecked rows does not compile.
 */
export class Released {
  readonly #columns: readonly ReleasedColumn[]
  readonly rowCount: number
  readonly #reference: Reference | undefined

  /** @internal */
  constructor(columns: readonly ReleasedColumn[], rowCount: number, reference?: Reference) {
    this.#reference = reference
    this.#columns = sortRows(columns, rowCount)
    this.rowCount = rowCount
  }

  /**
   * The reference of t-closeness, which only the program that made the release knows.
   * @internal
   */
  get reference(): Reference | undefined {
    return this.#reference
  }

  /** The names of the columns, in order. */
  get columns(): readonly string[] {
    return this.#columns.map(({ name }) => name)
  }

  /** Yields the rows that are not suppressed, in the order of their texts, independent of the input. */
  *rows(): Generator<Record<string, string>> {
    for (let row = 0; row < this.rowCount; row++)
      yield Object.fromEntries(
        this.#columns.map(({ name, codes, values }) => [name, values[codes[row] as number] as string]),
      )
  }
}
