import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { RowsOf } from '../table/flatten-record.ts'

/** A dimension of a table: a column, or a column with the coarser values that are counted too. */
export type Dimension = string | { readonly column: string; readonly hierarchy: Hierarchy }

/** The column of a dimension. */
export const nameOfDimension = (dimension: Dimension): string =>
  typeof dimension === 'string' ? dimension : dimension.column

/** A rule about the contributors to a cell, such as the agencies that reported it or the raids in which people were found. */
export type ContributorRule = {
  /** The column that names the contributor of a row. */
  readonly column: string
  /** The least number of contributors to a cell. */
  readonly minimum?: number
  /** The largest share of a cell that one contributor may have, 0 to 1 (dominance). */
  readonly maximumShare?: number
}

/** A plan of tables to publish. */
export type TablePlan = {
  /** The dimensions of each table. Tables of one plan are protected together: what one hides, no other reveals. */
  readonly tables: readonly (readonly Dimension[])[]
  /** Counts from 1 to less than this are hidden (default: 11). With 1 nothing is hidden: for internal use. */
  readonly minimumCell?: number
  readonly contributors?: readonly ContributorRule[]
  /** The smallest number of possible counts that bounds leave for each sensitive cell (default: 2). */
  readonly minimumWidth?: number
  /**
   * The dimensions that no one may learn about a person whose other values they know (default: the fields that the
   * standard calls sensitive and that identify no one). Name a column here if it is not a field of the standard.
   */
  readonly sensitive?: readonly string[]
  /**
   * Categories are counted as coarser values of their hierarchy or code list until cells of at least this share of the
   * people, 0 to 1, reach the minimum (default: 0.9), or all but fewer people than the minimum are in such cells; 0
   * keeps every category.
   */
  readonly leastShown?: number
  /** The name of categories below the minimum that no hierarchy merges (default: `Other`). */
  readonly rest?: string
  /**
   * The people for whom case records have a row each: victims (default) or alleged perpetrators, with their fields and
   * those of their case and reporting entity.
   */
  readonly rowsOf?: RowsOf
}

/** One cell: the value of each dimension (`Total` if summed over), and its count; `undefined` if hidden. */
export type PublishedCell = { readonly values: readonly string[]; readonly count: number | undefined }

/**
 * How a merged category is a part: `rest` is what is left of all values; below the value `of`, `others` are the values
 * without a category of their own, and `noFiner` are people without a finer value.
 */
export type CategoryPart = { readonly kind: 'rest' } | { readonly kind: 'others' | 'noFiner'; readonly of: string }

/** The content of a category of a table that is not simply one value of its column. */
export type CategoryContents = {
  /**
   * The values that it counts, in the order of the list or hierarchy that declares them; never values that only the
   * data have.
   */
  readonly members: readonly string[]
  readonly part?: CategoryPart
}

/**
 * A published dimension: the next coarser value of each value, up to `Total`; and the content of categories that are
 * not simply one value.
 */
export type PublishedDimension = {
  readonly column: string
  readonly parentOf: ReadonlyMap<string, string>
  readonly contents?: ReadonlyMap<string, CategoryContents>
}

/** A table that may be published. It lists every combination of its values: a hidden count can be any, even 0. */
export type PublishedTable = {
  readonly dimensions: readonly PublishedDimension[]
  readonly cells: readonly PublishedCell[]
}

/** Categories of a list or hierarchy that were merged, because each counts fewer people than the minimum, 0 included. */
export type MergedCategories = {
  readonly column: string
  readonly into: string
  /** Values that a hierarchy or code list declares; never values that only the data have. */
  readonly members: readonly string[]
}

/** The value of a dimension that is summed over. */
export const TOTAL = 'Total'
