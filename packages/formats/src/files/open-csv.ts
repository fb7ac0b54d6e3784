import { headerSearchRows, readCsv, type SourceRow } from '@tip-standard/sheets'
import { detectCtdc } from '../ctdc/index.ts'
import { detectHtcds } from '../htcds/index.ts'
import type { TableFinding } from '../tables/findings/table-catalogue.ts'
import { fromVictimTable } from '../tables/read-victim-csv.ts'
import { isTableHeader } from '../tables/table-header.ts'
import {
  ctdcConverter,
  ctdcPlacement,
  htcdsConverter,
  htcdsPlacement,
  type RowBatch,
  readRows,
  readTable,
  type TableOptions,
} from './read-table.ts'
import { findingsOnly, type RecordFile } from './record-file.ts'
import { takeHead } from './take-head.ts'

/** Whether a row is a header, including one whose columns fit several layouts. */
function isHeader(row: SourceRow): boolean {
  if (isTableHeader(row) || detectHtcds([row]) !== undefined) return true
  const ctdc = detectCtdc([row])
  return ctdc.ok || ctdc.findings.some(({ code }) => code === 'mixedLayout')
}

async function readAll(batches: AsyncIterable<RowBatch>): Promise<RowBatch> {
  const rows: SourceRow[] = []
  const findings: TableFinding[] = []
  for await (const batch of batches) {
    for (const row of batch.rows) rows.push(row)
    findings.push(...batch.findings)
  }
  return { rows, findings }
}

/** Opens a CSV file and recognises it by its header, possibly below titles: victims, HTCDS or CTDC. */
export const openCsv = (chunks: AsyncIterable<Uint8Array>, options: TableOptions): Promise<RecordFile> =>
  openRows(readCsv(chunks, { isHeader }), 'TIP CSV', options)

/** Opens rows of a file of any kind like `openCsv`; `kind` is the result for a table of victims. */
export async function openRows(
  batches: AsyncIterable<RowBatch>,
  kind: RecordFile['kind'],
  options: TableOptions,
): Promise<RecordFile> {
  let count = 0
  const { head, all, close } = await takeHead<RowBatch>(batches, ({ rows }) => {
    count += rows.length
    return count >= headerSearchRows
  })
  const top = head.flatMap(({ rows }) => rows).slice(0, headerSearchRows)
  if (top.some(isTableHeader)) return { kind, batches: [readTable(fromVictimTable(await readAll(all)))] }
  const htcds = detectHtcds(top)
  if (htcds !== undefined)
    return { kind: 'HTCDS', table: htcdsPlacement(htcds), batches: readRows(await htcdsConverter(htcds, options), all) }
  const ctdc = detectCtdc(top, options)
  if (ctdc.ok)
    return {
      kind: 'CTDC',
      table: ctdcPlacement(ctdc.header),
      batches: readRows(ctdcConverter(ctdc.header, options), all),
    }
  await close()
  return {
    kind: 'unknown',
    batches: [
      findingsOnly(
        head.flatMap(({ findings }) => findings),
        ctdc.findings,
      ),
    ],
  }
}
