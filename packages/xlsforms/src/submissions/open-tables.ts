import type { FindingPlace } from '@tip-standard/core'
import { type CellValue, openWorkbook, readCsv, readWholeSheet, type SheetRow } from '@tip-standard/sheets'
import { createSubmissionFinding, type SubmissionFinding } from './findings/submission-catalogue.ts'
import { type SubmissionTable, type TableRow, UNREADABLE } from './submission-table.ts'

type Batch = { rows: readonly TableRow[]; findings: readonly SubmissionFinding[] }

/** Removes the first row, and yields the rest as it arrives. */
async function openTable(
  batches: AsyncIterator<Batch>,
  at: FindingPlace,
  folder = '',
): Promise<{ table?: SubmissionTable; findings: readonly SubmissionFinding[] }> {
  const findings: SubmissionFinding[] = []
  for (;;) {
    const next = await batches.next()
    if (next.done === true) return { findings }
    findings.push(...next.value.findings)
    const [header, ...rows] = next.value.rows
    if (header === undefined) continue
    const rest = async function* (): AsyncGenerator<Batch> {
      yield { rows, findings: [] }
      for (let more = await batches.next(); more.done !== true; more = await batches.next()) yield more.value
    }
    return { table: { at, folder, header, opening: findings, rows: rest() }, findings }
  }
}

/** Opens a CSV file of submissions. */
export function openCsvTable(
  bytes: AsyncIterable<Uint8Array>,
  at: FindingPlace,
  folder: string,
): ReturnType<typeof openTable> {
  const batches = async function* (): AsyncGenerator<Batch> {
    for await (const { rows, findings } of readCsv(bytes))
      yield {
        rows: rows.map(({ row, line, ...read }) => ({ ...read, at: { row, line } })),
        findings: findings.map((finding) => ({ ...finding, at: { ...at, ...finding.at } })),
      }
  }
  return openTable(batches(), at, folder)
}

const toText = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? value.iso : typeof value === 'boolean' ? String(value) : `${value}`

const toCells = ({ values, unread = [] }: SheetRow): string[] => {
  const cells = values.map(toText)
  for (const column of unread) {
    while (cells.length < column) cells.push('')
    cells[column - 1] = UNREADABLE
  }
  return cells
}

/** Opens the sheets of a workbook of submissions. */
export async function openWorkbookTables(
  bytes: Uint8Array,
  at: FindingPlace,
): Promise<{ tables: SubmissionTable[]; findings: SubmissionFinding[] }> {
  const opened = openWorkbook(bytes)
  const placed: SubmissionFinding[] = opened.findings.map((finding) => ({ ...finding, at: { ...at, ...finding.at } }))
  if (!opened.ok) return { tables: [], findings: placed }
  const tables: SubmissionTable[] = []
  for (const sheet of opened.workbook.sheets) {
    const place = { ...at, sheet: sheet.number }
    const batches = async function* (): AsyncGenerator<Batch> {
      const { rows, findings } = readWholeSheet(opened.workbook, sheet)
      yield {
        rows: rows.map((row) => ({ cells: toCells(row), at: { row: row.row } })),
        findings: findings.map((finding) => ({ ...finding, at: { ...at, ...finding.at } })),
      }
    }
    const { table, findings } = await openTable(batches(), place)
    placed.push(...findings)
    if (table !== undefined) tables.push(table)
    else placed.push(createSubmissionFinding('unknownTable', place))
  }
  return { tables, findings: placed }
}
