import { openTableHistory, type TableHistory, type TableSeries } from '@tip-standard/privacy/tables'
import type { Counted } from '../process/counted-outputs.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { toColumns } from './open-rows.ts'
import { readLedgerKey, readNewLedgerKey } from './read-key.ts'
import { inSeries, readSalted, refuseEarlier, refuseNoDay, refuseSecond, writeSalted } from './salted-file.ts'

/** The options of a series of tables. */
export type HistoryOptions = {
  history?: string
  newHistory?: string
  person?: string[]
  keyFile?: string
  date?: string
}

/** A series of tables, with the salt of its history's passphrase. */
export type SaltedSeries = TableSeries & { readonly path: string; readonly salt?: Uint8Array }

/**
 * Reads or starts the history of tables given in the options; an existing one contains the columns that identify a
 * person.
 */
async function seriesFor(path: string, options: HistoryOptions, today: string): Promise<SaltedSeries | undefined> {
  const { history: before, newHistory, keyFile, person, date = today } = options
  if (before === undefined && newHistory === undefined) {
    // Without this error, the user would believe that tables were compared.
    if (options.date !== undefined || person !== undefined)
      throw new CouldNotRun('--person and --date need a history: name it with --history or --new-history.')
    return undefined
  }
  refuseNoDay(date)
  if (before !== undefined) {
    if (person !== undefined)
      throw new CouldNotRun('The history says which columns identify a person: leave out --person.')
    const { content, salt } = await readSalted(before, 'history', (one) => 'schemes' in one && 'releases' in one)
    refuseEarlier(date, (content as TableHistory).releases.at(-1)?.date, 'history')
    const key = await readLedgerKey(keyFile, salt)
    return { history: content as TableHistory, key, date, path: before, ...(salt !== undefined && { salt }) }
  }
  refuseSecond(newHistory as string, 'history')
  if (person === undefined)
    throw new CouldNotRun('A new history needs the columns that identify a person: give --person.')
  const columns = await toColumns(path, person)
  const { key, ...salted } = await readNewLedgerKey(keyFile)
  return { history: openTableHistory(columns, key), key, date, path: newHistory as string, ...salted }
}

/** Runs with the history of tables given in the options, or without one; no two processes continue it at once. */
export const inTableSeries = <T>(
  path: string,
  options: HistoryOptions,
  today: string,
  run: (series: SaltedSeries | undefined) => Promise<T>,
): Promise<T> => inSeries(options.history ?? options.newHistory, 'history', () => seriesFor(path, options, today), run)

/** Writes a history, which only its owner can read. */
export const writeHistory = ({ path, salt }: SaltedSeries, history: TableHistory): Promise<Counted> =>
  writeSalted(path, history, salt)
