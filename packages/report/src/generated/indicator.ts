// Generated from packages/dictionary/src/indicators/indicator.ts by `pnpm gen`; do not edit.

/**
 * The shape of an indicator: what is counted, of whom, by what, and what the figure must not be read as. All of it is data, so that a
 * partner or a national action plan can add one as JSON.
 */

import type { Condition } from '@tip-standard/core/conditions'

/**
 * A field by its id, or a field of an object in it: `victim.sex`, `exploitation.form`, `journeyLeg.to.country`. What it
 * has to do with the person counted follows from the record: parts of a victim are the victim's, perpetrators are
 * joined by relations and events, the case and the reporting entity are those of the record.
 */
export type ReadPath = string

/** Where a dimension finds its values; `where` is asked of the entry that holds the field, such as an entry of assistance. */
export type Reading = { path: ReadPath; where?: Condition }

/** One category of a dimension, asked of the person or event that is counted. */
export type Category = {
  code: string
  label: string
  /** Tells it from its neighbours. */
  definition?: string
  /** The code of the wider category that it belongs to: where it counts too few, it is counted as that one. */
  parent?: string
  /** Who is in it. A wider category has none: it has those below it. */
  when?: Condition
  /** That it holds those with no answer: they are in the table, and in no share. */
  isNoAnswer?: true
}

/** A band of whole days or years; bounds inclusive, open where they are missing. */
export type Band = { code: string; label: string; min?: number; max?: number }

/** How a dimension sorts people. */
export type DimensionValues =
  /** The codes of a field: the first reading that has an answer is taken. */
  | { kind: 'codes'; from: readonly Reading[] }
  /** Codes of a field, sorted into groups; those of no group are in `rest`. */
  | {
      kind: 'groups'
      from: readonly Reading[]
      groups: readonly { code: string; label: string; codes: readonly string[] }[]
      rest: { code: string; label: string }
    }
  /** The first category whose condition holds; with `several`, each one. Who is in none has no answer. */
  | { kind: 'cases'; cases: readonly Category[]; several?: true }
  /** The year or the quarter of a date, or a year. */
  | { kind: 'period'; from: readonly Reading[]; unit: 'year' | 'quarter' }
  /** Whole days from one date to another, in bands; of several dates the earliest, and dates without a day have no answer. */
  | { kind: 'days'; start: Reading; end: Reading; bands: readonly Band[] }
  /** A number, in bands. */
  | { kind: 'number'; from: readonly Reading[]; bands: readonly Band[] }
  /**
   * Whether one of the fields has an answer, never which: the category of `answer`, or else the reason of the first
   * field that gives one, or else `blank`. All of these are part of shares, but for `notApplicable`.
   */
  | { kind: 'answered'; from: readonly Reading[]; answer: { code: string; label: string } }

/** Something by which people or events are counted. */
export type Dimension = {
  /** Without a dot: ids with a dot are those of fields. */
  id: string
  title: string
  definition: string
  /** Of whom or what it is asked. */
  unit: IndicatorUnit
  values: DimensionValues
  /**
   * How several answers of one person are counted: the person once in `each` of them, so that they may add up to more
   * than all; or once, in a category for the whole `set`, such as "female and male" for the perpetrators of one victim.
   * `each` unless given.
   */
  several?: 'each' | 'set'
}

/** What is counted, by the counting rule of this name. */
export type IndicatorUnit = 'victims' | 'perpetrators' | 'events'

/** Those who have one of these codes in a dimension; a dimension is named by its id, or by the id of a field. */
export type Slice = { dimension: string; codes: readonly string[] }

/** A figure that is said in words: the share of those with an answer, or the count, of some codes. */
export type IndicatorFigure = {
  id: string
  /** What it is the share of, as it stands after the number: "are below 30 years of age". */
  title: string
  of: Slice
  /** A figure that was published, to compare with: a share from 0 to 1. */
  published?: { share: number; source: string }
}

/** How an indicator is drawn. */
export type IndicatorPicture = 'bars' | 'groupedBars' | 'line' | 'matrix' | 'flow' | 'none'

/** One indicator: a table with its denominator, figures, a picture and its limits. */
export type Indicator = {
  id: string
  title: string
  /** The question that it answers. */
  question: string
  unit: IndicatorUnit
  /** What a share is a share of, in words. */
  denominator: string
  /** Only those who are in all of these slices; everyone who counts, unless given. */
  of?: readonly Slice[]
  /**
   * The dimensions of the table beside sex and age group, which every table of victims has; a field id stands for the
   * codes of that field.
   */
  by: readonly string[]
  figures: readonly IndicatorFigure[]
  picture: IndicatorPicture
  /** A rate per so many people of the population, which comes from a file. */
  per?: 100_000
  /** What it must not be read as. */
  notReadAs: string
  /** What it must say beside the figures. */
  says?: string
  sources: readonly string[]
  /** The number or name of the indicator in the source. */
  sourceRef?: string
  lens?: readonly string[]
}

/** Indicators that are reported together. */
export type IndicatorSet = {
  id: string
  title: string
  definition: string
  /** Ids of indicators, in their order. */
  indicators: readonly string[]
}
