import type { FieldId, Finding, FindingPlace, RuleId, Severity } from '@tip-standard/core'
import type { Turn } from '@tip-standard/core/texts'
import type { HtcdsFieldName } from '../htcds/fields.ts'

/** Codes that a short report puts into one sentence: what has to be done about them is the same. */
export type FindingFamily = 'values' | 'dates' | 'entries' | 'cells' | 'columns' | 'reworded'

/**
 * Where a finding comes from: the check of a record, the reader of a file or of our tables, the reader of HTCDS and
 * CTDC, or that of answers to forms.
 */
export type FindingSource = 'record' | 'table' | 'exchange' | 'submission'

/** What settles a group, as data that a program can act on, and as the flags of `tip`. */
export type Remedy = {
  /** The option of the readers, such as `dateOrder`. */
  option: string
  /** The values that the option takes; a single one where the file itself shows which it is. */
  values: readonly string[]
  /** The flags of `tip` that do the same, one for each value. */
  flags: readonly string[]
  /** How many other cells of the column show that the value is right, and none that it is wrong. */
  evidence?: number
}

/** A column or field by its name in a published format or in the standard. */
export type ColumnName = HtcdsFieldName | FieldId | (string & {})

/**
 * All findings of one rule about one column: what to do about them is the same. It holds names of the standard and
 * counts, never a value.
 */
export type FindingGroup = {
  source: FindingSource
  /** Who has to act. */
  turn: Turn
  severity: Severity
  code: string
  rule?: RuleId
  /** What a short report says it together with. */
  family?: FindingFamily
  /** The column, by its name in the layout (`prs_Gender`) or in the standard (`victim.sex`). */
  field?: ColumnName
  count: number
  /** Whether it is about every record of the file: it is said once, without places. */
  isEverywhere: boolean
  /** Whether data of the file were not read because of it. Such groups come first. */
  isUnread: boolean
  /** The first places. */
  places: readonly FindingPlace[]
  /** Limits, allowed codes and names of the standard; where they differ from place to place, the first few. */
  params: Finding['params']
  remedy?: Remedy
}
