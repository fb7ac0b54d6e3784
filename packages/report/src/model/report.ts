import type { Permission } from '@tip-standard/policy'
import type { Indicator, IndicatorSet } from '../generated/indicator.ts'

/**
 * What a category of a dimension represents. People without an answer, and people to whom the question does not apply,
 * are never part of a share.
 */
export type CategoryKind =
  /** An answer: a code, a band, a period, or several that were merged. */
  | 'answer'
  /** No answer, for one reason or for several merged ones. */
  | 'missing'
  /** Answers of few people, merged with people who gave none. */
  | 'mixed'
  /** People to whom the question does not apply. */
  | 'notApplicable'
  /** Everyone in the table. */
  | 'total'

/** A category of a dimension of a table. */
export type ReportCategory = {
  /** A code of the dimension, a reason for a missing answer, or an id of merged ones; unique in its dimension. */
  readonly code: string
  readonly kind: CategoryKind
  /**
   * The declared codes that are counted as this one, if several were merged because they are rare; never codes that
   * were found only in the data.
   */
  readonly merges?: readonly string[]
  /**
   * Set if the category is only a part of a wider code: `others` are people in it without a category of their own,
   * `noFiner` those about whom nothing finer is known, and `rest` is the remainder of everyone.
   */
  readonly part?: 'others' | 'noFiner' | 'rest'
  /** The wider code of which this is a part. */
  readonly partOf?: string
  /** The wider category that includes this one, if it is in the table too. */
  readonly within?: string
}

/** A dimension of a table. */
export type ReportDimension = {
  /** The id of a dimension, or of a field. */
  readonly id: string
  readonly categories: readonly ReportCategory[]
  /** Whether a person may be in several categories, so that counts may add up to more than the total. */
  readonly isSeveral: boolean
}

/**
 * One cell. A hidden count is missing: it can be any number, including 0, within the bounds that anyone can compute
 * from what is shown.
 */
export type ReportCell = {
  /** The category in each dimension, as an index. */
  readonly at: readonly number[]
  readonly count?: number
  /** The bounds of the hidden count, as far as the shown counts reveal them; no upper bound if nothing limits it. */
  readonly bounds?: readonly [least: number, most: number | undefined]
  /**
   * The share, from 0 to 1, by the last dimension of the table: of people with an answer, within the same categories of
   * the other dimensions; of everyone there, if the number without an answer is not shown. Present only if both counts
   * are shown or follow from what is shown.
   */
  readonly share?: number
  readonly isOfAll?: true
  /** The yearly rate per 100,000 of the population of the same sex and age group. */
  readonly rate?: number
  /**
   * The bounds of the rate if people who are in no table could change it too much; the rate itself is then not stated.
   */
  readonly rateBetween?: readonly [least: number, most: number]
}

/** A table that may be published. */
export type ReportTable = {
  readonly dimensions: readonly ReportDimension[]
  readonly cells: readonly ReportCell[]
}

/** A figure that is stated in words. */
export type ReportFigure = {
  readonly id: string
  readonly count?: number
  /** 0 to 1, of people with an answer; of everyone, if the number without an answer is not shown. */
  readonly share?: number
  readonly isOfAll?: true
  /**
   * The bounds of the share of everyone, if people who are in no table could change it too much; the share itself is
   * then not stated.
   */
  readonly between?: readonly [least: number, most: number]
  /** The denominator of the share: the number of people with an answer, or of everyone. */
  readonly answered?: number
  /** The share that was published elsewhere, and the share in an earlier report. */
  readonly published?: number
  readonly earlier?: number
}

/** Why an indicator has no table. */
export type NotComputed = {
  readonly code: /** No one in the data counts, or no one to whom the indicator applies. */
    | 'noOne'
    /** No record answers the question. */
    | 'noAnswers'
    /** Too few people for any table. */
    | 'tooFew'
    /** The population is not given, or includes no one of the sex and age group of any shown count. */
    | 'noPopulation'
    /** The population is not given for every year of the report, or the report has no years. */
    | 'populationYears'
    /**
     * A shown count is higher than the population of its group: the population may be in thousands, or of another
     * place.
     */
    | 'populationTooSmall'
    /** The report counts only people whom no earlier report of its series counted, so it has no yearly rate. */
    | 'newOnly'
    /** The audience may not receive a field that the indicator needs. */
    | 'fieldWithheld'
    /** Rows of a foreign layout lack a field that the indicator needs. */
    | 'fieldNotInLayout'
    /** The codes or the numbers that the indicator needs are not available. */
    | 'notAvailable'
  readonly fields?: readonly string[]
}

/** The result for one indicator. */
export type ReportIndicator = {
  readonly id: string
  readonly indicator: Indicator
  /**
   * Tables of the people of the indicator: one by its own dimensions, and one that has sex and age group as its first
   * dimension too; for perpetrators, sex.
   */
  readonly tables: readonly ReportTable[]
  readonly figures: readonly ReportFigure[]
  /**
   * The upper bound of the people of the indicator who may be in no table because too few share their sex and age
   * group; missing if there can be none.
   */
  readonly leftOut?: number
  readonly notComputed?: NotComputed
}

/** The number counted of one unit; missing if it would reveal how many are in no table. */
export type ReportCounted = { readonly unit: Indicator['unit']; readonly count?: number; readonly hasOthers: boolean }

/** The population behind the rates of a report: its source, its country and its years. */
export type ReportPopulation = {
  readonly source?: string
  readonly country?: string
  /** The first and the last year used; missing if the numbers have no stated year. */
  readonly years?: readonly [first: number, last: number]
}

/** What a report states about an earlier report of its series. */
export type ReportBefore = Pick<Report, 'at' | 'years' | 'counted'>

/** A report: public facts only. */
export type Report = {
  readonly standardVersion: string
  readonly title: string
  /** The reporting date, `YYYY-MM-DD`. */
  readonly at: string
  readonly permission: Permission
  /** Counts from 1 to less than this are hidden; 1 inside the organisation. */
  readonly minimumCell: number
  /**
   * The first and the last year in which the counted people were registered, without years of few people; with tables
   * by year or quarter, those that have a shown count, alone or together. Missing if there are none.
   */
  readonly years?: readonly [first: number, last: number]
  readonly counted: readonly ReportCounted[]
  /**
   * The earlier reports of the series that this one belongs to, the latest last; empty for the first. This report
   * counts only people whom none of them counted. Without a series, the protection does not cover other reports about
   * the same people.
   */
  readonly series?: readonly ReportBefore[]
  /** The population of the rates; missing if no rate was requested or no population was given. */
  readonly population?: ReportPopulation
  readonly sets: readonly { readonly set: IndicatorSet; readonly indicators: readonly ReportIndicator[] }[]
}
