import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import type { CategoryPart, ContributorRule } from './plan.ts'

/** A dimension of people who were counted elsewhere. */
export type CountedDimension = {
  readonly name: string
  /** The values and what is above them; values are its leaves. */
  readonly hierarchy: Hierarchy
  /** Whether the values are those of a list, or were found in the data: a name that was found shows that someone has it. */
  readonly isDeclared: boolean
  /** What people can be: the values of each, several where a person has several. */
  readonly patterns: readonly (readonly string[])[]
  /** Whether a person can have several values, and then counts in each. */
  readonly isSeveral: boolean
  /** Whether no one may learn it about a person whose other values they know. */
  readonly isSensitive: boolean
  /** Counts of those who have any of some values, by name; they are shown beside the categories, where that is safe. */
  readonly unions?: readonly CountedUnion[]
}

/** Those who have any of some values of a dimension, under a name that no value has. */
export type CountedUnion = { readonly name: string; readonly values: readonly string[] }

/**
 * People who are alike: for each dimension the number of their pattern, and how many they are; where contributors
 * matter, those of one contributor, by its number.
 */
export type CountedGroup = {
  readonly patterns: readonly number[]
  readonly people: number
  readonly contributor?: number
}

/** The tables of one component, and the people by its dimensions; see `componentsOf`. */
export type CountedComponent = {
  /** The names of the dimensions; where all tables share one, it is the first. */
  readonly dimensions: readonly string[]
  readonly tables: readonly (readonly string[])[]
  readonly groups: readonly CountedGroup[]
  /**
   * Pairs of dimensions of which one says something about the other, such as a country and its region: they have no
   * values together but those that occur.
   */
  readonly dependent?: readonly (readonly [string, string])[]
  /**
   * Cells that are hidden only where nothing else helps, such as those that a sentence quotes; beside these, all counts
   * by one dimension.
   */
  readonly first?: readonly { readonly columns: readonly string[]; readonly values: readonly string[] }[]
}

/** How counts are protected. */
export type CountProtection = {
  /** Counts from 1 to less than this are hidden; with 1 nothing is. */
  readonly minimumCell: number
  /** The least number of possible counts that bounds leave for each hidden count (default: 2). */
  readonly minimumWidth?: number
  /**
   * The share of people, 0 to 1, who should be in cells that can be shown, before categories are counted as wider ones;
   * 0.9 unless given.
   */
  readonly leastShown?: number
  /**
   * The least number of contributors to a count, and the largest share of it, 0 to 1, that one may have; groups then
   * say who contributed them.
   */
  readonly contributors?: Pick<ContributorRule, 'minimum' | 'maximumShare'>
  /** The name of categories that are merged and have no wider one (default: `Other`). */
  readonly rest?: string
}

/** A category of a table that may be published. */
export type ProtectedCategory = {
  readonly name: string
  /** The values that are counted as this one and as none within it, where a list declares them: several where they were merged. */
  readonly members: readonly string[]
  /** Where it was made: how it is a part of a value, or of all. */
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

/** A cell: by dimension the name of a category, of a union, or `Total`. A count that is not given can be anything within its bounds. */
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
