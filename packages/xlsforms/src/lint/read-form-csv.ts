import { readCsv } from '@tip-standard/sheets'
import type { Report } from './finding.ts'
import { maxFormRows } from './read-workbook.ts'
import { type RawRow, type RawSheet, type SheetRole, sheetRoles } from './sheet.ts'

/** The number of rows searched for a header that distinguishes a form from other text. */
const headRows = 20

/** Faults of the text itself; rows shorter than the header are normal in a form. */
const reported = ['encodingGuessed', 'nulByte', 'brokenQuotes', 'rowTooLong']

/**
 * Reads a form from CSV: a survey sheet alone, or several sheets one below the other, which make up a whole form; each
 * starts with a row that has its name in the first cell, and is indented by one cell. Returns `undefined` if the text
 * is not a form.
 */
export async function readFormCsv(
  bytes: Uint8Array,
  report: Report,
): Promise<{ sheets: RawSheet[]; isWhole: boolean } | undefined> {
  const rows: RawRow[] = []
  const faults: { row?: number }[] = []
  for await (const batch of readCsv(once(bytes))) {
    for (const { code, at } of batch.findings)
      if (reported.includes(code)) faults.push(at.row === undefined ? {} : { row: at.row })
    for (const { row, cells } of batch.rows) rows.push({ row, cells })
    if (rows.length > maxFormRows) break
  }
  if (!looksLikeForm(rows)) return undefined
  for (const { row } of faults) report('FILE_008', { table: 'survey', ...(row === undefined ? {} : { row }) })
  const more = rows[maxFormRows]
  if (more) report('FILE_009', { table: 'survey', row: more.row }, { limit: maxFormRows })
  return toSheets(rows.slice(0, maxFormRows))
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const toRole = (text: string | undefined): SheetRole | undefined =>
  sheetRoles.find((role) => role === text?.trim().toLowerCase())

function looksLikeForm(rows: readonly RawRow[]): boolean {
  return rows
    .slice(0, headRows)
    .some(({ cells }) => toRole(cells[0]) === 'survey' || cells.some((cell) => cell.trim().toLowerCase() === 'type'))
}

function toSheets(rows: readonly RawRow[]): { sheets: RawSheet[]; isWhole: boolean } {
  const isDivided = rows.some(
    ({ cells }) => toRole(cells[0]) === 'survey' && cells.slice(1).every((cell) => cell.trim() === ''),
  )
  const toSheet = (role: SheetRole, own: RawRow[], topRow: number): RawSheet => ({
    name: role,
    role,
    topRow,
    rows: own,
    hiddenRows: new Set(),
    isHiddenColumn: () => false,
  })
  if (!isDivided) return { sheets: [toSheet('survey', [...rows], 1)], isWhole: false }
  const parts: { role: SheetRole; rows: RawRow[] }[] = []
  let own: RawRow[] = []
  for (const row of rows) {
    const role = toRole(row.cells[0])
    if (role) {
      own = []
      if (!parts.some((part) => part.role === role)) parts.push({ role, rows: own })
    }
    // The header may be on the row with the sheet's name, or below it.
    const cells = ['', ...row.cells.slice(1)]
    if (cells.some((cell) => cell.trim() !== '')) own.push({ row: row.row, cells })
  }
  return { sheets: parts.map((part) => toSheet(part.role, part.rows, part.rows[0]?.row ?? 1)), isWhole: true }
}
