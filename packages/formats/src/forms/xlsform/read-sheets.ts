import { readSheet } from '../../xlsx/read-sheet.ts'
import { openWorkbook } from '../../xlsx/workbook.ts'
import type { SheetCells } from './cells.ts'
import { importFinding, type XlsformImportFinding } from './import-findings.ts'

const SHEETS = ['survey', 'choices', 'settings'] as const

/** The sheets of an XLSForm. */
export type XlsformSheets = { [K in (typeof SHEETS)[number]]?: SheetCells }

const toText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? (value as { iso: string }).iso
      : String(value)

/** Head of a column: its name in lower case, and the language after two colons. */
function toColumn(head: string, index: number): SheetCells['columns'][number] {
  const [name = '', ...rest] = head.split('::')
  const language = rest.length === 0 ? undefined : rest.join('::').trim()
  return { column: index + 1, name: name.trim().toLowerCase().replace(/\s+/g, '_'), language }
}

/** Reads the sheets of an XLSForm from the bytes of a workbook. */
export function readSheets(bytes: Uint8Array): { sheets: XlsformSheets; findings: XlsformImportFinding[] } {
  const opened = openWorkbook(bytes)
  if (!opened.ok) {
    const findings = opened.findings.map(({ code }) => importFinding('unreadable', {}, { reason: code }))
    return { sheets: {}, findings }
  }
  const sheets: XlsformSheets = {}
  for (const info of opened.workbook.sheets) {
    const name = SHEETS.find((one) => one === info.name.trim().toLowerCase())
    if (name === undefined || sheets[name] !== undefined) continue
    const rows = [...readSheet(opened.workbook, info)].flatMap((batch) => batch.rows)
    const [header, ...below] = rows
    if (header === undefined) continue
    sheets[name] = {
      name: info.name,
      headerRow: header.row,
      columns: header.values.map((value, index) => toColumn(toText(value), index)).filter((one) => one.name !== ''),
      rows: below.map(({ row, values }) => ({ row, cells: values.map(toText) })),
    }
  }
  return { sheets, findings: [] }
}
