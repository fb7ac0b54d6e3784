import {
  type CtdcHeader,
  createCtdcReader,
  createHtcdsReader,
  type FromCtdcOptions,
  type FromHtcdsOptions,
  type FromTablesResult,
  type HtcdsLayout,
  type RowReader,
  type TableFinding,
} from '@tip-standard/formats'
import type { SourceRow } from '@tip-standard/sheets'
import type { Batch, Item } from './input.ts'

/** Rows that are converted before they are handed on. */
const ROWS = 500

/** Some rows of a table and what was found while reading them, as the readers of CSV and of sheets give them. */
export type RowBatch = { rows: SourceRow[]; findings: TableFinding[] }

/** A way to turn the rows of a table into records: findings of its header, its position, and the reader of its rows. */
export type TableConverter = {
  header: Pick<HtcdsLayout, 'headerRow' | 'findings'>
  reader: RowReader
  sheet?: number
}

/** What the caller knows about a table: day and month and repeated rows in HTCDS, the layout of CTDC, names of countries in both. */
export type TableOptions = Pick<FromHtcdsOptions, 'dateOrder' | 'duplicateRows' | 'countryNames'> &
  Pick<FromCtdcOptions, 'layout'>

/** Names and numbers that stand in a free text; words that are only likely to be names are many, and would be reported everywhere. */
async function loadDetector(): Promise<(text: string) => boolean> {
  const { findPersonal } = await import('@tip-standard/privacy/redaction')
  return (text) => findPersonal(text, { leastConfidence: 0.7 }).length > 0
}

/** The converter of a table of HTCDS whose header was found. */
export async function htcdsConverter(
  layout: HtcdsLayout,
  options: Pick<FromHtcdsOptions, 'dateOrder' | 'duplicateRows' | 'countryNames' | 'sheet'>,
): Promise<TableConverter> {
  const { sheet } = options
  return {
    header: layout,
    reader: createHtcdsReader(layout, { ...options, detectPersonalText: await loadDetector() }),
    ...(sheet === undefined ? {} : { sheet }),
  }
}

/** The converter of a table of CTDC whose header was found. */
export function ctdcConverter(
  header: CtdcHeader,
  options: Pick<FromCtdcOptions, 'countryNames' | 'sheet'>,
): TableConverter {
  const { sheet } = options
  return { header, reader: createCtdcReader(header, options), ...(sheet === undefined ? {} : { sheet }) }
}

const emptyBatch = (): Batch => ({ items: [], findings: [], notes: [], losses: [] })

/** Converts the rows below the header of a table to records, some at a time. */
export async function* readRows(
  { header, reader, sheet }: TableConverter,
  batches: AsyncIterable<RowBatch> | Iterable<RowBatch>,
): AsyncGenerator<Batch> {
  let batch: Batch = { ...emptyBatch(), notes: [...header.findings] }
  for await (const { rows, findings } of batches) {
    batch.findings.push(...findings)
    for (const row of rows) {
      if (row.row <= header.headerRow) continue
      const { record, identities, findings: notes, losses } = reader.read(row)
      batch.notes.push(...notes)
      batch.losses.push(...losses)
      if (record !== undefined) {
        const at = {
          ...(sheet === undefined ? {} : { sheet }),
          row: row.row,
          ...('line' in row ? { line: row.line } : {}),
        }
        batch.items.push({ value: record, at, identities })
      }
      if (batch.items.length < ROWS) continue
      yield batch
      batch = emptyBatch()
    }
  }
  batch.notes.push(...reader.finish())
  yield batch
}

/** Turns what the tables of the standard hold into one batch. */
export function readTable(result: FromTablesResult, findings: readonly TableFinding[] = []): Batch {
  const items: Item[] = result.records.map((record, index) => {
    const locate = result.locate(index)
    return { value: record, at: locate([]), locate }
  })
  return { items, findings: [...findings, ...result.findings], notes: [], losses: [] }
}
