import type { Permission } from '@tip-standard/policy'
import type { Indicator, IndicatorSet } from '../generated/indicator.ts'

/**
 * What a category of a dimension stands for. Those with no answer and those to whom the question does not apply are
 * never part of a share.
 */
export type CategoryKind =
  /** An answer: a code, a band, a period, or several that were merged. */
  | 'answer'
  /** No answer, for one reason or for several that were merged. */
  | 'missing'
  /** Answers that few people gave, merged with those who gave none. */
  | 'mixed'
  /** The question does not apply to them. */
  | 'notApplicable'
  /** Everyone in the table. */
  | 'total'

/** A category of a dimension of a table. */
export type ReportCategory = {
  /** A code of the dimension, a reason why there is no answer, or an id of merged ones; unique in its dimension. */
  readonly code: string
  readonly kind: CategoryKind
  /**
   * The declared codes that are counted as this one, where several were merged because they are few; never what was
   * found in the data only.
   */
  readonly merges?: readonly string[]
  /**
   * Where it is only a part of a wider code: `others` are those of it without a category of their own, `noFiner` those
   * of whom no more is known; `rest` is what is left of all.
   */
  readonly part?: 'others' | 'noFiner' | 'rest'
  /** The wider code that it is a part of. */
  readonly partOf?: string
  /** The wider category of which this one is a part and which is in the table too. */
  readonly within?: string
}

/** A dimension of a table. */
export type ReportDimension = {
  /** The id of a dimension, or of a field. */
  readonly id: string
  readonly categories: readonly ReportCategory[]
  /** Whether a person may be in several categories, so that they may add up to more than all. */
  readonly isSeveral: boolean
}

/** One cell. A hidden count is missing: it can be any number, 0 too, within the bounds that everyone can compute from what is shown. */
export type ReportCell = {
  /** By dimension: which of its categories. */
  readonly at: readonly number[]
  readonly count?: number
  /** The least and the most that the hidden count can be, as far as what is shown tells; no most where nothing limits it. */
  readonly bounds?: readonly [least: number, most: number | undefined]
  /**
   * Its share, 0 to 1, by the last dimension of the table: of those with an answer among the people of the same other
   * categories; of all of them, where it is not shown how many gave none. Only where both counts are shown or follow
   * from what is shown.
   */
  readonly share?: number
  readonly isOfAll?: true
  /** The yearly rate per 100,000 of the population of the same sex and age group. */
  readonly rate?: number
  /** The least and the most that it can be, where those who are in no table could change it too much; then it is not stated. */
  readonly rateBetween?: readonly [least: number, most: number]
}

/** A table that may be published. */
export type ReportTable = {
  readonly dimensions: readonly ReportDimension[]
  readonly cells: readonly ReportCell[]
}

/** A figure that is said in words. */
export type ReportFigure = {
  readonly id: string
  readonly count?: number
  /** 0 to 1, of those with an answer; of all, where it is not shown how many gave none. */
  readonly share?: number
  readonly isOfAll?: true
  /**
   * The least and the most that the share can be of everyone, where those who are in no table could change it too much;
   * then it is not stated.
   */
  readonly between?: readonly [least: number, most: number]
  /** How many the share is a share of: those with an answer, or all. */
  readonly answered?: number
  /** The share that was published elsewhere, and the share in an earlier report. */
  readonly published?: number
  readonly earlier?: number
}

/** Why an indicator has no table. */
export type NotComputed = {
  readonly code: /** No one who counts is in the data, or none of those whom it is about. */
    | 'noOne'
    /** No record answers the question. */
    | 'noAnswers'
    /** Too few people for any table. */
    | 'tooFew'
    /** The population is not given, or has no one of the sex and age group of any count that is shown. */
    | 'noPopulation'
    /** The population is not given for every year of the report, or the report has no years. */
    | 'populationYears'
    /** A count that is shown is higher than the population of its group: the population may be in thousands, or of another place. */
    | 'populationTooSmall'
    /** The report counts only people whom no earlier one of its series counted, so that it has no yearly rate. */
    | 'newOnly'
    /** The audience may not have a field that it needs. */
    | 'fieldWithheld'
    /** Rows of a foreign layout do not have a field that it needs. */
    | 'fieldNotInLayout'
    /** The codes or the numbers that it needs are not available. */
    | 'notAvailable'
  readonly fields?: readonly string[]
}

/** What became of one indicator. */
export type ReportIndicator = {
  readonly id: string
  readonly indicator: Indicator
  /** The people of the indicator by its own dimensions; and by sex and age group as well, the first dimension; of perpetrators by sex. */
  readonly tables: readonly ReportTable[]
  readonly figures: readonly ReportFigure[]
  /**
   * How many of those whom it is about may be in no table, at most, because their sex and age groups are too few;
   * missing where no one can be.
   */
  readonly leftOut?: number
  readonly notComputed?: NotComputed
}

/** How many were counted of one unit; not given where it would give away how many are in no table. */
export type ReportCounted = { readonly unit: Indicator['unit']; readonly count?: number; readonly hasOthers: boolean }

/** What the rates of a report are rates of: where the numbers of people come from, of which country, and of which years. */
export type ReportPopulation = {
  readonly source?: string
  readonly country?: string
  /** The first and the last year that was needed; none where the numbers are of no stated year. */
  readonly years?: readonly [first: number, last: number]
}

/** What a report says of an earlier one of its series. */
export type ReportBefore = Pick<Report, 'at' | 'years' | 'counted'>

/** A report: public facts only. */
export type Report = {
  readonly standardVersion: string
  readonly title: string
  /** The day for which it was made, `YYYY-MM-DD`. */
  readonly at: string
  readonly permission: Permission
  /** Counts from 1 to less than this are hidden; 1 inside the organisation. */
  readonly minimumCell: number
  /** The first and the last year of registration of those counted; none where no date is given or where it would give someone away. */
  readonly years?: readonly [first: number, last: number]
  readonly counted: readonly ReportCounted[]
  /**
   * The earlier reports of the series that this one belongs to, the latest last; none where it is the first. Only
   * people whom none of them counted are in this one. Without it nothing is promised beside other reports of the same
   * people.
   */
  readonly series?: readonly ReportBefore[]
  /** The population of the rates; none where no rate was asked for or no population was given. */
  readonly population?: ReportPopulation
  readonly sets: readonly { readonly set: IndicatorSet; readonly indicators: readonly ReportIndicator[] }[]
}
