import type { SecretKey } from '@tip-standard/privacy/pseudonyms'
import { type HistoryTokens, historyTokens } from '@tip-standard/privacy/tables'
import type { CountedPeople } from '../counting/seen-before.ts'
import type { Report } from '../model/report.ts'
import { ReportError } from '../report-error.ts'

/** An earlier report of a series: what it published, and the people it counted, in the order of their tokens. */
export type EarlierReport = { readonly report: Report; readonly people: readonly CountedPeople[] }

/**
 * The reports of a series so far. The key of its tokens is not in it, but the history is still confidential: anyone
 * with both can tell who was counted when.
 */
export type ReportHistory = {
  readonly format: 'tip-standard-report-history/1'
  readonly reports: readonly EarlierReport[]
  /** A keyed hash that proves that the history is unchanged and that the key is the right one. */
  readonly seal: string
}

/** A series of reports: its history and its key. */
export type ReportSeries = { readonly history: ReportHistory; readonly key: SecretKey }

/** Makes the tokens of a series. */
export const seriesTokens = (key: SecretKey): HistoryTokens => historyTokens(key, 'reportHistory')

/** Seals the reports of a series. */
export function sealReports(reports: readonly EarlierReport[], key: SecretKey): ReportHistory {
  const format = 'tip-standard-report-history/1'
  return { format, reports, seal: seriesTokens(key)('seal', JSON.stringify({ format, reports })) }
}

/** Starts a series, before its first report. */
export const openReportHistory = (key: SecretKey): ReportHistory => sealReports([], key)

/** Returns a value as it is after being written to JSON and read again, with `undefined` restored in lists. */
const readAgain = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => (one === null ? undefined : one)) as T

/**
 * Returns the reports of a series. Throws `historyNotSealed` unless the history was sealed with this key and is
 * unchanged.
 */
export function reportsOf({ history, key }: ReportSeries): EarlierReport[] {
  const { format, reports, seal } = (history ?? {}) as Partial<ReportHistory>
  const isSealed =
    format === 'tip-standard-report-history/1' && Array.isArray(reports) && sealReports(reports, key).seal === seal
  if (!isSealed)
    throw new ReportError(
      'historyNotSealed',
      'The history was made with another key, or was changed. Give the key that it was made with.',
    )
  return (reports as EarlierReport[]).map(({ report, people }) => ({ report: readAgain(report), people }))
}
