import {
  convertCtdcRow,
  convertHtcdsRow,
  detectCtdc,
  detectHtcds,
  type FromTablesResult,
  type ImportedRow,
  type SourceRow,
  type TableFinding,
} from '@tip-standard/formats'
import type { Batch, Item } from './input.ts'

/** Rows that are converted before they are handed on. */
const ROWS = 500

type Convert = (row: SourceRow) => ImportedRow

function converterOf(
  kind: 'HTCDS' | 'CTDC',
  rows: readonly SourceRow[],
  sheet?: string,
): { headerRow: number; convert: Convert; batch: Batch } | undefined {
  const options = sheet === undefined ? {} : { sheet }
  const batch: Batch = { items: [], findings: [], notes: [], losses: [] }
  if (kind === 'HTCDS') {
    const layout = detectHtcds(rows, sheet)
    if (layout === undefined) return undefined
    batch.notes.push(...layout.findings)
    return { headerRow: layout.headerRow, convert: (row) => convertHtcdsRow(row, layout, options), batch }
  }
  const [first] = rows
  const detected = first === undefined ? undefined : detectCtdc(first, options)
  if (detected === undefined || !detected.ok) return undefined
  const { header } = detected
  batch.notes.push(...header.findings)
  return { headerRow: header.headerRow, convert: (row) => convertCtdcRow(row, header, options), batch }
}

/** Converts rows of an HTCDS or CTDC table to records, some at a time. */
export function* readRows(
  kind: 'HTCDS' | 'CTDC',
  rows: readonly SourceRow[],
  findings: TableFinding[],
  sheet?: string,
): Generator<Batch> {
  const converter = converterOf(kind, rows, sheet)
  if (converter === undefined) return
  const { headerRow, convert } = converter
  let { batch } = converter
  batch.findings.push(...findings)
  for (const row of rows) {
    if (row.row <= headerRow) continue
    const { record, identities, findings: notes, losses } = convert(row)
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
    batch = { items: [], findings: [], notes: [], losses: [] }
  }
  yield batch
}

/** Turns what a TIP workbook holds into one batch. */
export function readTable(result: FromTablesResult, findings: readonly TableFinding[]): Batch {
  const items: Item[] = result.records.map((record, index) => {
    const locate = result.locate(index)
    return { value: record, at: locate([]), locate }
  })
  return { items, findings: [...findings, ...result.findings], notes: [], losses: [] }
}
