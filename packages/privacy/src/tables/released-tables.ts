import type { CellChange } from './counted-cells.ts'
import type { Scheme } from './dimensions.ts'
import type { MergedCategories, PublishedTable } from './plan.ts'
import type { Counted } from './trajectories.ts'

/** Tables that may be published. */
export type ProtectedTables = {
  readonly tables: readonly PublishedTable[]
  /** Categories that are counted together, so that cells reach the minimum. */
  readonly merged: readonly MergedCategories[]
  /**
   * The number of cells that count 1 to less than the minimum, or too few agencies; only for the organisation itself.
   */
  readonly sensitive: number
  /**
   * The number of other cells that are hidden, or not updated, so that no one can compute the sensitive ones; only for
   * the organisation itself.
   */
  readonly secondary: number
}

/** The columns of a table, and the values of each that it lists. */
export type NamedLayout = { readonly columns: readonly string[]; readonly listed: readonly (readonly string[])[] }

/** What a release changed in a cell, by its columns and values. */
export type NamedChange = Omit<CellChange, 'key'> & {
  readonly columns: readonly string[]
  readonly values: readonly string[]
}

/** Earlier releases of the same people, as far as a new one depends on them. */
export type Earlier = {
  readonly schemes: ReadonlyMap<string, Scheme>
  readonly releases: readonly (Counted & {
    readonly tables: readonly NamedLayout[]
    readonly changes: readonly NamedChange[]
  })[]
  /** The number of people in all, and the person of each row. */
  readonly personCount: number
  readonly personOfRow: Uint32Array
  readonly sensitive: readonly string[]
}

/** A release, and what the next one has to know about it. */
export type ReleasedTables = ProtectedTables & {
  /** The number of people in a cell of a table, by its number and values. */
  readonly trueCountOf: (table: number, values: readonly string[]) => number
  readonly schemes: ReadonlyMap<string, Scheme>
  readonly counted: Counted
  readonly layouts: readonly NamedLayout[]
  readonly changes: readonly NamedChange[]
  readonly sensitiveColumns: readonly string[]
}
