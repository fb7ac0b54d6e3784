import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { CategoryPart, ContributorRule } from './plan.ts'

/** A dimension of people counted elsewhere. */
export type CountedDimension = {
  readonly name: string
  /** The values and the wider values above them; values are its leaves. */
  readonly hierarchy: Hierarchy
  /** Whether the values come from a list or from the data: a name from the data shows that someone has it. */
  readonly isDeclared: boolean
  /** The patterns: the values of one person, several if a person has several. */
  readonly patterns: readonly (readonly string[])[]
  /** Whether a person can have several values, and then counts in each. */
  readonly isSeveral: boolean
  /** Whether no one may learn it about a person whose other values they know. */
  readonly isSensitive: boolean
  /** Counts of people with any of some values, by name; they are shown beside the categories if that is safe. */
  readonly unions?: readonly CountedUnion[]
}

/** People with any of some values of a dimension, under a name that no value has. */
export type CountedUnion = { readonly name: string; readonly values: readonly string[] }

/**
 * People with the same values: for each dimension the number of their pattern, and how many they are; if contributors
 * matter, those of one contributor, by its number.
 */
export type CountedGroup = {
  readonly patterns: readonly number[]
  readonly people: number
  readonly contributor?: number
}

/** The tables of one component, and the people by its dimensions; see `componentsOf`. */
export type CountedComponent = {
  /** The names of the dimensions; if all tables share one, it comes first. */
  readonly dimensions: readonly string[]
  readonly tables: readonly (readonly string[])[]
  readonly groups: readonly CountedGroup[]
  /**
   * Pairs of dimensions that reveal something about each other, such as a country and its region: their values occur
   * only in the combinations found.
   */
  readonly dependent?: readonly (readonly [string, string])[]
  /**
   * Cells that are hidden only as a last resort, such as those that a sentence quotes; the same holds for all counts by
   * one dimension.
   */
  readonly first?: readonly { readonly columns: readonly string[]; readonly values: readonly string[] }[]
}

/** How to protect counts. */
export type CountProtection = {
  /** Counts from 1 to less than this are hidden; with 1 nothing is. */
  readonly minimumCell: number
  /** The smallest number of possible counts that bounds leave for each hidden count (default: 2). */
  readonly minimumWidth?: number
  /**
   * The share of people, 0 to 1, who should be in cells that can be shown, before categories are counted as wider ones
   * (default: 0.9).
   */
  readonly leastShown?: number
  /**
   * The smallest number of contributors to a count, and the largest share of it, 0 to 1, that one may have; groups then
   * say who contributed them.
   */
  readonly contributors?: Pick<ContributorRule, 'minimum' | 'maximumShare'>
  /** The name of merged categories without a wider one (default: `Other`). */
  readonly rest?: string
}

/** A category of a table that may be published. */
export type ProtectedCategory = {
  readonly name: string
  /**
   * The values counted in this category and in none within it, if a list declares them: several if they were merged.
   */
  readonly members: readonly string[]
  /** For a category made by merging, how it is a part of a value, or of all. */
  readonly part?: CategoryPart
  /** The wider category that the table lists too. */
  readonly within?: string
}

/** A dimension of a table that may be published. */
export type ProtectedDimension = {
  readonly name: string
  readonly isSeveral: boolean
  /** Without the total, and without unions. */
  readonly categories: readonly ProtectedCategory[]
}

/**
 * A cell: by dimension the name of a category, of a union, or `Total`. A count that is not given can be any within its
 * bounds.
 */
export type ProtectedCell = {
  readonly values: readonly string[]
  readonly count?: number
  readonly bounds?: readonly [least: number, most: number | undefined]
}

/** A table of counts that may be published. */
export type ProtectedCounts = {
  readonly dimensions: readonly ProtectedDimension[]
  readonly cells: readonly ProtectedCell[]
}
