import type { Permitted } from '@tip-standard/policy'
import type { SourceRow } from '@tip-standard/sheets'
import { readCsv, toCsvText } from '@tip-standard/sheets'
import { toCsvCells } from './cell-text.ts'
import { reportHalfCharacters, type TableFinding, type TableReport } from './findings/table-catalogue.ts'
import { type FromTablesResult, fromTables, type TableToRead } from './from-tables.ts'
import { isTableHeader } from './table-header.ts'
import { tableLayouts } from './tables.ts'
import { toKeyedRecords, writeRows } from './to-tables.ts'

/** The maximum row length: 16 Mi characters, because a list of texts is one cell. */
const maxRowLength = 1 << 24

/** The content of a file: its text, its bytes, or its bytes piece by piece. */
export type CsvSource = string | Uint8Array | AsyncIterable<Uint8Array>

/** The file beside the tables that states their permitted use. */
const readMe = 'README.txt'

/**
 * Writes case records as CSV, one text for each table by file name (`victim.csv`), including tables without rows, and
 * their permitted use as `README.txt`. `report` receives records that were left out and values that do not fit into a
 * cell. Throws a `PolicyError` for records that did not come through the gate for one use.
 */
export function writeEntityCsv(records: readonly Permitted[], report: TableReport = () => {}): Record<string, string> {
  const { keyed, use } = toKeyedRecords(records, report)
  const files = [...tableLayouts().values()].map((layout): [string, string] => {
    function* rows() {
      yield layout.columns.map(({ name }) => name)
      for (const cells of writeRows(layout, keyed, report)) yield toCsvCells(cells)
    }
    return [`${layout.id}.csv`, toCsvText(rows(), reportHalfCharacters(report, layout.id))]
  })
  return { ...Object.fromEntries(files), ...(use === undefined ? {} : { [readMe]: `${use}\n` }) }
}

/** Reads case records from the CSV files of their tables, by file name, with or without folders, in any order. */
export async function readEntityCsv(files: Readonly<Record<string, CsvSource>>): Promise<FromTablesResult> {
  const tables: TableToRead[] = []
  for (const [path, source] of Object.entries(files)) {
    const file = path.replace(/^.*[/\\]/, '')
    if (file === readMe) continue
    const { rows, findings } = await readRows(source)
    const name = file.replace(/\.csv$/i, '')
    tables.push({
      name,
      rows,
      findings: findings.map((finding) => ({ ...finding, at: { table: name, ...finding.at } })),
    })
  }
  return fromTables(tables)
}

/** All rows of a CSV file, and the findings from reading them. */
export async function readRows(source: CsvSource): Promise<{ rows: SourceRow[]; findings: TableFinding[] }> {
  const rows: SourceRow[] = []
  const findings: TableFinding[] = []
  for await (const batch of readCsv(toChunks(source), { maxRowLength, isHeader: isTableHeader })) {
    for (const row of batch.rows) rows.push(row)
    for (const finding of batch.findings) findings.push(finding)
  }
  return { rows, findings }
}

async function* toChunks(source: CsvSource): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') yield new TextEncoder().encode(source)
  else if (source instanceof Uint8Array) yield source
  else yield* source
}
