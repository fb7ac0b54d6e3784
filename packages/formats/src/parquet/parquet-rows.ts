import type { CellValue, SheetRow } from '@tip-standard/sheets'
import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { joinTexts } from '../tables/cell-text.ts'
import { createTableFinding, type TableFinding } from '../tables/findings/table-catalogue.ts'

/** A Parquet file: its length in bytes, and a function that reads a part of it. */
export type ParquetSource = AsyncBuffer

/** The number of rows read at a time. */
const ROWS = 20_000

/** The columns of a Parquet file and its rows, with a value for each column; or why it cannot be read. */
export type ParquetRows =
  | { ok: true; names: string[]; rows: () => AsyncGenerator<unknown[][]> }
  | { ok: false; finding: TableFinding }

/**
 * Opens a Parquet file; reports a damaged one as a finding. The rows throw a `ParquetError` if the file is damaged
 * further on.
 */
export async function openParquet(file: ParquetSource): Promise<ParquetRows> {
  let metadata: FileMetaData
  try {
    metadata = await parquetMetadataAsync(file)
  } catch {
    return { ok: false, finding: createTableFinding('damagedParquet') }
  }
  const names = parquetSchema(metadata).children.map(({ element }) => element.name)
  async function* rows(): AsyncGenerator<unknown[][]> {
    const total = Number(metadata.num_rows)
    for (let rowStart = 0; rowStart < total; rowStart += ROWS) {
      const options = { file, metadata, compressors, rowStart, rowEnd: Math.min(total, rowStart + ROWS) }
      const objects = await parquetReadObjects(options).catch(() => {
        throw new ParquetError()
      })
      yield objects.map((object) => names.map((name) => object[name] as unknown))
    }
  }
  return { ok: true, names, rows }
}

/** A Parquet file is damaged, or uses an unsupported compression. */
export class ParquetError extends Error {
  override name = 'ParquetError'
}

/** A date or a time as cell text; the time is left out if it is midnight. */
function toDateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text
}

/** A value of a Parquet file as a cell of a table: lists of texts are joined with `;`, other nested values are JSON. */
export function toCell(value: unknown): CellValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return toDateText(value)
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')) return joinTexts(value)
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? null
}

/**
 * Reads a Parquet file as the rows of a table, the names of its columns first: a file from another program is thus read
 * like CSV with the same columns.
 */
export async function* readParquetRows(
  file: ParquetSource,
): AsyncGenerator<{ rows: SheetRow[]; findings: TableFinding[] }> {
  const opened = await openParquet(file)
  if (!opened.ok) {
    yield { rows: [], findings: [opened.finding] }
    return
  }
  yield { rows: [{ row: 1, values: opened.names }], findings: [] }
  let row = 1
  try {
    for await (const batch of opened.rows()) {
      yield { rows: batch.map((values) => ({ row: ++row, values: values.map(toCell) })), findings: [] }
    }
  } catch (error) {
    if (!(error instanceof ParquetError)) throw error
    yield { rows: [], findings: [createTableFinding('damagedParquet', { row: row + 1 })] }
  }
}
