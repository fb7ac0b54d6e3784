import type { Permitted } from '@tip-standard/policy'

/** The contents of a file, read once: case records, or flat rows with any columns. */
export type Rows = {
  readonly items: AsyncIterable<Permitted<object>>
  /** How many records or rows could not be used so far. */
  readonly left: () => number
  /** How many columns of a known layout were left out, because the audience may not have them. */
  readonly closedColumns: () => number
}
