import type { Hierarchy } from '../hierarchies/hierarchy.ts'

/** A dimension of a table: a column, or a column with the coarser values that are counted too. */
export type Dimension = string | { readonly column: string; readonly hierarchy: Hierarchy }

/** A rule about the contributors to a cell, such as the agencies that reported it or the raids in which people were found. */
export type ContributorRule = {
  /** The column that names the contributor of a row. */
  readonly column: string
  /** The least number of contributors to a cell. */
  readonly minimum?: number
  /** The largest share of a cell that one contributor may have, 0 to 1 (dominance). */
  readonly maximumShare?: number
}

/** Earlier releases, which an attacker may subtract from a new one. Rows are only ever added. */
export type History = {
  /** The column with the number of the first release that a row was in, from 1; new rows have the number of this release. */
  readonly column: string
  /** What was published, in order: the first release, the second … */
  readonly releases: readonly (readonly PublishedTable[])[]
}

/** A plan of tables to publish. */
export type TablePlan = {
  /** The dimensions of each table. Tables of one plan are protected together: what one hides, no other gives away. */
  readonly tables: readonly (readonly Dimension[])[]
  /** Counts from 1 to less than this are hidden; 11 unless given. */
  readonly minimumCell?: number
  readonly contributors?: readonly ContributorRule[]
  /** The least number of possible counts that bounds leave for each sensitive cell; 2 unless given. */
  readonly minimumWidth?: number
  /** Published counts are rounded to multiples of this, each by itself, so that they need not add up. */
  readonly roundTo?: number
  readonly history?: History
}

/** One cell: the value of each dimension (`Total` where it is summed over), and its count; `undefined` where it is hidden. */
export type PublishedCell = { readonly values: readonly string[]; readonly count: number | undefined }

/** A dimension as it is published: the next coarser value of each value, up to `Total`. */
export type PublishedDimension = { readonly column: string; readonly parentOf: ReadonlyMap<string, string> }

/** A table that may be published. Combinations that are not listed have a count of 0. */
export type PublishedTable = {
  readonly dimensions: readonly PublishedDimension[]
  readonly cells: readonly PublishedCell[]
}

/** The value of a dimension that is summed over. */
export const TOTAL = 'Total'
