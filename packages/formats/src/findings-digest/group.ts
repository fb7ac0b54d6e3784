import type { FieldId, Finding, FindingPlace, RuleId, Severity } from '@tip-standard/core'
import type { Turn } from '@tip-standard/core/texts'
import type { HtcdsFieldName } from '../htcds/fields.ts'

/** Codes that a short report combines in one sentence, because the same action resolves them. */
export type FindingFamily = 'values' | 'dates' | 'entries' | 'cells' | 'columns' | 'reworded'

/**
 * The origin of a finding: the check of a record, the reader of a file or of our tables, the reader of HTCDS and CTDC,
 * or that of submissions.
 */
export type FindingSource = 'record' | 'table' | 'exchange' | 'submission'

/** The option that resolves a group, as data for programs, and as flags of `tip`. */
export type Remedy = {
  /** The option of the readers, such as `dateOrder`. */
  option: string
  /** The possible values of the option; a single one if the file itself shows which it is. */
  values: readonly string[]
  /** The equivalent flags of `tip`, one for each value. */
  flags: readonly string[]
  /** How many other cells of the column show that the value is right; none show that it is wrong. */
  evidence?: number
}

/** A column or field by its name in a published format or in the standard. */
export type ColumnName = HtcdsFieldName | FieldId | (string & {})

/**
 * All findings of one rule about one column, which the same action resolves. It contains names of the standard and
 * counts, never a value.
 */
export type FindingGroup = {
  source: FindingSource
  /** Who has to act. */
  turn: Turn
  severity: Severity
  code: string
  rule?: RuleId
  /** The family with which a short report combines it. */
  family?: FindingFamily
  /** The column, by its name in the layout (`prs_Gender`) or in the standard (`victim.sex`). */
  field?: ColumnName
  count: number
  /** Whether it concerns every record of the file; it is then reported once, without places. */
  isEverywhere: boolean
  /** Whether it prevented data of the file from being read. Such groups come first. */
  isUnread: boolean
  /** The first places. */
  places: readonly FindingPlace[]
  /** Limits, allowed codes and names of the standard; if they differ between places, the first few. */
  params: Finding['params']
  remedy?: Remedy
}
