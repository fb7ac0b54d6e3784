import type { FileFinding, SourceRow, Workbook } from '@tip-standard/sheets'
import { type OpenWorkbookResult, openWorkbook } from '@tip-standard/sheets'
import { findSheets, readHeadedSheet } from '../records/sheet-rows.ts'
import { detectHtcds, type HtcdsLayout, type HtcdsLayoutKind } from './headers.ts'

/**
 * The sheet of a workbook with HTCDS data and the places of its fields, or the findings that explain why there is none.
 */
export type ReadHtcdsWorkbookResult =
  | {
      ok: true
      sheet: number
      dateSystem: Workbook['dateSystem']
      layout: HtcdsLayout
      rows: SourceRow[]
      findings: FileFinding[]
    }
  | { ok: false; findings: FileFinding[] }

/** Sheets with field names come before sheets with labels only, such as the lists of values. */
const kindOrder: readonly HtcdsLayoutKind[] = ['template', 'xlsform', 'names', 'labels']

/**
 * Finds and reads the sheet with HTCDS data in an .xlsx or .xlsm workbook, given as bytes or opened; the rows go to `fromHtcds` with
 * the number of the sheet and the date system.
 */
export function readHtcdsWorkbook(source: Uint8Array | OpenWorkbookResult): ReadHtcdsWorkbookResult {
  const opened = source instanceof Uint8Array ? openWorkbook(source) : source
  if (!opened.ok) return opened
  const found = findSheets(opened.workbook, detectHtcds)
  const isHidden = found[0]?.sheet.state !== 'visible'
  const seen = found.filter(({ sheet }) => isHidden || sheet.state === 'visible')
  const kind = kindOrder.find((candidate) => seen.some(({ header }) => header.kind === candidate))
  const first = seen.find(({ header }) => header.kind === kind)
  const others = found.filter((one) => one !== first && one.header.kind === kind)
  if (!first) return { ok: false, findings: opened.findings }
  return {
    ok: true,
    sheet: first.sheet.number,
    dateSystem: opened.workbook.dateSystem,
    layout: first.header,
    ...readHeadedSheet(opened, first, others),
  }
}
