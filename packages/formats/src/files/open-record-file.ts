import {
  createFinding,
  decodeText,
  isNdjson,
  joinBytes,
  openWorkbook,
  readJson,
  readNdjson,
} from '@tip-standard/sheets'
import { readCtdcWorkbook } from '../ctdc/index.ts'
import { readHtcdsWorkbook } from '../htcds/index.ts'
import { fromTables } from '../tables/from-tables.ts'
import { readRecordsWorkbook } from '../tables/records-workbook.ts'
import { openCsv, openRows } from './open-csv.ts'
import { readRecords } from './read-records.ts'
import {
  ctdcConverter,
  ctdcPlacement,
  htcdsConverter,
  htcdsPlacement,
  readRows,
  readTable,
  type TableOptions,
} from './read-table.ts'
import { findingsOnly, type RecordFile } from './record-file.ts'
import { takeHead } from './take-head.ts'

/** The length of the beginning of a file that is enough to detect its kind. */
const HEAD = 64 * 1024

/** From this many bytes on, another thread saves time. */
const LONG = 8 << 20

/** All bytes of a source. */
export async function readBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return joinBytes(parts)
}

/** Whether bytes begin as a workbook does. */
export const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b
/** Whether bytes begin as a Parquet file does. */
const isParquet = (head: Uint8Array): boolean => [0x50, 0x41, 0x52, 0x31].every((byte, at) => head[at] === byte)
const isOldWorkbook = (head: Uint8Array): boolean => head[0] === 0xd0 && head[1] === 0xcf

/** Names of files that can only be JSON, and of files that can only be workbooks. */
const jsonName = /\.(json|jsonl|ndjson)$/i
const workbookName = /\.(xls|xlsx|xlsm|xlsb|ods)$/i

/** Whether a text has no second line: nothing then tells one record per line from a single object. */
const isOneLine = (text: string): boolean => !/\n/.test(text.trim())

/** Whether the first sign of a text begins an object or a list; a word in brackets is the title of a table. */
function isJson(text: string): boolean {
  return /^[^!-~]*(\{|\[(?!\s*\p{L}))/u.test(text)
}

async function openTable(bytes: Uint8Array, options: TableOptions): Promise<RecordFile> {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return { kind: 'unknown', batches: [findingsOnly(opened.findings)] }
  const records = readRecordsWorkbook(opened)
  if (records.ok)
    return { kind: 'TIP workbook', workbook: bytes, batches: [readTable(fromTables(records.tables), records.findings)] }
  const htcds = readHtcdsWorkbook(opened)
  if (htcds.ok)
    return {
      kind: 'HTCDS',
      workbook: bytes,
      table: htcdsPlacement(htcds.layout, htcds.sheet),
      batches: readRows(
        await htcdsConverter(htcds.layout, { ...options, sheet: htcds.sheet, dateSystem: htcds.dateSystem }),
        [htcds],
      ),
    }
  const ctdc = readCtdcWorkbook(opened, options)
  if (ctdc.ok)
    return {
      kind: 'CTDC',
      workbook: bytes,
      table: ctdcPlacement(ctdc.header, ctdc.sheet),
      batches: readRows(ctdcConverter(ctdc.header, { ...options, sheet: ctdc.sheet }), [ctdc]),
    }
  return { kind: 'unknown', workbook: bytes, batches: [findingsOnly(ctdc.findings, ctdc.reasons)] }
}

/** Opens a Parquet file by its columns, as a CSV file with the same header is opened. */
async function openParquet(bytes: Uint8Array, options: TableOptions): Promise<RecordFile> {
  const { readParquetRows } = await import('../parquet/parquet-rows.ts')
  const source = {
    byteLength: bytes.length,
    slice: (start: number, end?: number) => new Uint8Array(bytes.slice(start, end)).buffer,
  }
  return openRows(readParquetRows(source), 'TIP Parquet', options)
}

/** A file as its reader needs it, wherever it is kept: its name, its length in bytes, and its bytes, which are read once. */
export type NamedSource = { name: string; size: number; chunks: AsyncIterable<Uint8Array> }

/**
 * Opens a file and finds out by its content what it is: NDJSON, JSON, a workbook of TIP, HTCDS or CTDC, victims, HTCDS
 * or CTDC as CSV or Parquet. Records of NDJSON and JSON are looked at for names given twice and for nesting that is too
 * deep, unless the caller says that it does so itself (see `inspectValue`). What the caller knows of tables is not
 * guessed. Throws an `IdColumnError`.
 */
export async function openRecordFile(
  { name, size, chunks: source }: NamedSource,
  { isInspected = true, ...options }: { isInspected?: boolean } & TableOptions = {},
): Promise<RecordFile> {
  let length = 0
  const { head, all: chunks } = await takeHead(source, (chunk) => {
    length += chunk.length
    return length >= HEAD
  })
  const start = joinBytes(head).subarray(0, HEAD)
  if (start.length === 0) return { kind: 'unknown', batches: [findingsOnly([createFinding('emptyFile')])] }
  if (isZip(start) || isOldWorkbook(start)) return openTable(await readBytes(chunks), options)
  if (isParquet(start)) return openParquet(await readBytes(chunks), options)
  const { text, findings } = decodeText(start)
  const looksLikeJson = isJson(text)
  // A broken first line must not hide the records below it: then the file name decides.
  if (!looksLikeJson && !jsonName.test(name)) {
    const csv = await openCsv(chunks, options)
    if (csv.kind !== 'unknown' || !workbookName.test(name)) return csv
    return { kind: 'unknown', batches: [findingsOnly([createFinding('notAWorkbook')])] }
  }
  const jsonOptions = { checkDuplicateKeys: isInspected }
  const isNamedJson = /\.json$/i.test(name)
  const hasOneRecordPerLine = looksLikeJson
    ? isNdjson(new TextEncoder().encode(text)) && !(isNamedJson && isOneLine(text))
    : !isNamedJson
  if (!hasOneRecordPerLine) return { kind: 'JSON', batches: readRecords(readJson(chunks, jsonOptions)) }
  const batches = readRecords(readNdjson(chunks, jsonOptions))
  const isUtf8 = findings.every(({ code }) => code !== 'encodingConverted')
  return { kind: 'NDJSON', batches, ...(isUtf8 && size >= LONG ? { lines: chunks } : {}) }
}
