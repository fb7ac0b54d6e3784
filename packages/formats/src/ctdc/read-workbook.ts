import type { FileFinding, SourceRow } from '@tip-standard/sheets'
import { type OpenWorkbookResult, openWorkbook } from '@tip-standard/sheets'
import { createExchangeFinding, type ExchangeFinding } from '../records/findings/exchange-catalogue.ts'
import { findSheets, readHeadedSheet } from '../records/sheet-rows.ts'
import { type CtdcHeader, type DetectCtdcOptions, detectCtdc } from './header.ts'

/**
 * The sheet of a workbook with a table of CTDC and its header, or the findings that explain why none was recognised.
 */
export type ReadCtdcWorkbookResult =
  | { ok: true; sheet: number; header: CtdcHeader; rows: SourceRow[]; findings: FileFinding[] }
  | { ok: false; findings: FileFinding[]; reasons: ExchangeFinding[] }

/** Finds and reads the first sheet with a table of CTDC in an .xlsx workbook, given as bytes or opened; the rows go to `fromCtdc`. */
export function readCtdcWorkbook(
  source: Uint8Array | OpenWorkbookResult,
  options: Pick<DetectCtdcOptions, 'layout'> = {},
): ReadCtdcWorkbookResult {
  const opened = source instanceof Uint8Array ? openWorkbook(source) : source
  if (!opened.ok) return { ...opened, reasons: [] }
  const mixed: ExchangeFinding[] = []
  const [first, ...others] = findSheets(opened.workbook, (top, sheet) => {
    const detection = detectCtdc(top, { ...options, sheet })
    if (detection.ok) return detection.header
    for (const finding of detection.findings) if (finding.code === 'mixedLayout') mixed.push(finding)
    return undefined
  })
  if (first)
    return { ok: true, sheet: first.sheet.number, header: first.header, ...readHeadedSheet(opened, first, others) }
  const reasons = mixed.length > 0 ? mixed : [createExchangeFinding('unknownLayout')]
  return { ok: false, findings: opened.findings, reasons }
}
