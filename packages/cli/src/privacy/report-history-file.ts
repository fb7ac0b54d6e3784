import { openReportHistory, type ReportHistory, type ReportSeries } from '@tip-standard/report'
import type { Counted } from '../process/counted-outputs.ts'
import { readLedgerKey, readNewLedgerKey } from './read-key.ts'
import { inSeries, readSalted, refuseSecond, writeSalted } from './salted-file.ts'

/** The options of a series of reports. */
export type ReportHistoryOptions = { history?: string; newHistory?: string; keyFile?: string }

/** A series of reports, with the salt of its history's passphrase. */
export type SaltedReports = ReportSeries & { readonly path: string; readonly salt?: Uint8Array }

async function seriesFor({
  history: before,
  newHistory,
  keyFile,
}: ReportHistoryOptions): Promise<SaltedReports | undefined> {
  if (before !== undefined) {
    const { content, salt } = await readSalted(before, 'history', (one) => 'reports' in one && 'seal' in one)
    const key = await readLedgerKey(keyFile, salt)
    return { history: content as ReportHistory, key, path: before, ...(salt !== undefined && { salt }) }
  }
  if (newHistory === undefined) return undefined
  refuseSecond(newHistory, 'history')
  const { key, ...salted } = await readNewLedgerKey(keyFile)
  return { history: openReportHistory(key), key, path: newHistory, ...salted }
}

/** Runs with the series given in the options, or without one; no two processes continue a series at once. */
export const inReportSeries = <T>(
  options: ReportHistoryOptions,
  run: (series: SaltedReports | undefined) => Promise<T>,
): Promise<T> => inSeries(options.history ?? options.newHistory, 'history', () => seriesFor(options), run)

/** Writes the history of a series of reports, which only its owner can read. */
export const writeReports = ({ path, salt }: SaltedReports, history: ReportHistory): Promise<Counted> =>
  writeSalted(path, history, salt)
