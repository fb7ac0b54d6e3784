import type { FileFinding } from '../findings.ts'
import type { SourceRow } from '../records/source-row.ts'
import { readSheet } from '../xlsx/read-sheet.ts'
import { openWorkbook } from '../xlsx/workbook.ts'
import { detectHtcds, type HtcdsLayoutKind } from './headers.ts'

/** The sheet of a workbook that holds HTCDS data, or the findings that say why there is none. */
export type ReadHtcdsWorkbookResult =
  | { ok: true; sheet: string; rows: SourceRow[]; findings: FileFinding[] }
  | { ok: false; findings: FileFinding[] }

/** Sheets with field names come before sheets that have labels only, such as the lists of values. */
const kindOrder: readonly HtcdsLayoutKind[] = ['template', 'xlsform', 'names', 'labels']

/** Finds and reads the sheet with HTCDS data in an .xlsx or .xlsm workbook; the rows go to `fromHtcds` with the name of the sheet. */
export function readHtcdsWorkbook(bytes: Uint8Array): ReadHtcdsWorkbookResult {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return opened
  const { workbook } = opened
  const found: { sheet: string; kind: HtcdsLayoutKind; rows: SourceRow[]; findings: FileFinding[] }[] = []
  for (const sheet of workbook.sheets) {
    const rows: SourceRow[] = []
    const findings: FileFinding[] = []
    for (const batch of readSheet(workbook, sheet)) {
      for (const row of batch.rows) rows.push(row)
      findings.push(...batch.findings)
    }
    const layout = detectHtcds(rows, sheet.name)
    if (layout) found.push({ sheet: sheet.name, kind: layout.kind, rows, findings })
  }
  const best = kindOrder.flatMap((kind) => found.find((candidate) => candidate.kind === kind) ?? [])[0]
  if (!best) return { ok: false, findings: opened.findings }
  return { ok: true, sheet: best.sheet, rows: best.rows, findings: [...opened.findings, ...best.findings] }
}
