import type { Report } from '../lint/finding.ts'
import { readFormCsv } from '../lint/read-form-csv.ts'
import { readHeader } from '../lint/read-header.ts'
import { readFormWorkbook } from '../lint/read-workbook.ts'
import type { RawSheet, SheetRole } from '../lint/sheet.ts'
import type { SheetCells } from './cells.ts'
import { importFinding, type XlsformImportFinding } from './findings/import-catalogue.ts'

/** The sheets of an XLSForm with its questions, choices and settings. */
export type XlsformSheets = { [K in 'survey' | 'choices' | 'settings']?: SheetCells }

const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)

/** Reads the sheets of an XLSForm from the bytes of a workbook or of CSV; reports faults of the file itself. */
export async function readSheets(
  bytes: Uint8Array,
): Promise<{ sheets: XlsformSheets; findings: XlsformImportFinding[] }> {
  const findings: XlsformImportFinding[] = []
  // Only the linter reports cells and macros; faults that prevent reading the file are reported here as well.
  const report: Report = (rule, at) => {
    if (rule.startsWith('FILE_') && rule !== 'FILE_006') findings.push(importFinding('unreadable', at, { rule }))
  }
  const raw: readonly RawSheet[] =
    (isWorkbook(bytes) ? readFormWorkbook(bytes, report) : (await readFormCsv(bytes, report))?.sheets) ?? []
  if (raw.length === 0 && findings.length === 0) findings.push(importFinding('noSurvey', {}))
  const sheet = (role: SheetRole): SheetCells | undefined => {
    const found = raw.find((one) => one.role === role)
    return found && readHeader(found, report)
  }
  const [survey, choices, settings] = [sheet('survey'), sheet('choices'), sheet('settings')]
  return { sheets: { ...(survey && { survey }), ...(choices && { choices }), ...(settings && { settings }) }, findings }
}
