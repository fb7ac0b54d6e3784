import { fromTables, readCtdcWorkbook, readHtcdsWorkbook, readRecordsWorkbook } from '@tip-standard/formats'
import { createFinding, decodeText, isNdjson, openWorkbook, readJson, readNdjson } from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { findingsOnly, type Input } from './input.ts'
import { openCsv, openRows } from './open-csv.ts'
import { openFolder } from './open-folder.ts'
import { readRecords } from './read-records.ts'
import { ctdcConverter, htcdsConverter, readRows, readTable, type TableOptions } from './read-table.ts'
import { takeHead } from './take-head.ts'

/** The length of the beginning of a file that is enough to detect its kind. */
const HEAD = 64 * 1024

/** From so many bytes on it pays to start another thread. */
const LONG = 8 << 20

function join(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks)
}

/** All bytes of a source. */
export async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return join(parts)
}

/** Whether bytes begin as a workbook does. */
export const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b
/** Whether bytes begin as a Parquet file does. */
const isParquet = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PAR1'
const isOldWorkbook = (head: Uint8Array): boolean => head[0] === 0xd0 && head[1] === 0xcf

/** Names of files that can only be JSON, and of files that can only be workbooks. */
const jsonName = /\.(json|jsonl|ndjson)$/i
const workbookName = /\.(xls|xlsx|xlsm|xlsb|ods)$/i

/** Whether the first sign of a text begins an object or a list; a word in brackets is the title of a table. */
function isJson(text: string): boolean {
  return /^[^!-~]*(\{|\[(?!\s*\p{L}))/u.test(text)
}

async function openTable(bytes: Uint8Array, options: TableOptions): Promise<Input> {
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
      batches: readRows(await htcdsConverter(htcds.layout, { ...options, sheet: htcds.sheet }), [htcds]),
    }
  const ctdc = readCtdcWorkbook(opened, options)
  if (ctdc.ok)
    return {
      kind: 'CTDC',
      workbook: bytes,
      batches: readRows(ctdcConverter(ctdc.header, { ...options, sheet: ctdc.sheet }), [ctdc]),
    }
  return { kind: 'unknown', workbook: bytes, batches: [findingsOnly(ctdc.findings, ctdc.reasons)] }
}

/** Opens a Parquet file by its columns, as a CSV file with the same header is opened. */
async function openParquet(bytes: Uint8Array, options: TableOptions): Promise<Input> {
  const { readParquetRows } = await import('@tip-standard/formats/parquet')
  const source = {
    byteLength: bytes.length,
    slice: (start: number, end?: number) => new Uint8Array(bytes.slice(start, end)).buffer,
  }
  return openRows(readParquetRows(source), 'TIP Parquet', options)
}

/**
 * Opens a file and finds out by its content what it is: NDJSON, JSON, a workbook of TIP, HTCDS or CTDC, victims, HTCDS or CTDC as
 * CSV or Parquet; or a folder with the tables of the standard. Records of NDJSON and JSON are looked at for names given twice and for nesting
 * that is too deep, unless the caller says that it does so itself (see `inspectValue`). What the caller knows of tables is not
 * guessed.
 */
export async function openInput(
  path: string,
  { isInspected = true, ...options }: { isInspected?: boolean } & TableOptions = {},
): Promise<Input> {
  const opened = await openSource(path)
  if (!opened.ok) {
    const folder = opened.finding.code === 'isDirectory' ? await openFolder(path) : undefined
    return folder ?? { kind: 'unknown', batches: [findingsOnly([opened.finding])] }
  }
  let length = 0
  const { head, all: chunks } = await takeHead(opened.source.chunks, (chunk) => {
    length += chunk.length
    return length >= HEAD
  })
  const start = join(head).subarray(0, HEAD)
  if (isZip(start) || isOldWorkbook(start)) return openTable(await all(chunks), options)
  if (isParquet(start)) return openParquet(await all(chunks), options)
  const { text, findings } = decodeText(start)
  const looksLikeJson = isJson(text)
  // A broken first line must not hide the records below it: then the file name decides.
  if (!looksLikeJson && !jsonName.test(path)) {
    const csv = await openCsv(chunks, options)
    if (csv.kind !== 'unknown' || !workbookName.test(path)) return csv
    return { kind: 'unknown', batches: [findingsOnly([createFinding('notAWorkbook')])] }
  }
  const jsonOptions = { checkDuplicateKeys: isInspected }
  const hasOneRecordPerLine = looksLikeJson ? isNdjson(Buffer.from(text)) : !/\.json$/i.test(path)
  if (!hasOneRecordPerLine) return { kind: 'JSON', batches: readRecords(readJson(chunks, jsonOptions)) }
  const batches = readRecords(readNdjson(chunks, jsonOptions))
  const isUtf8 = findings.every(({ code }) => code !== 'encodingConverted')
  return { kind: 'NDJSON', batches, ...(isUtf8 && opened.source.size >= LONG ? { lines: chunks } : {}) }
}
