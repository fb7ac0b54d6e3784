import {
  createExchangeFinding,
  decodeText,
  detectCtdc,
  detectHtcds,
  fromTables,
  isNdjson,
  openWorkbook,
  readCsv,
  readHtcdsWorkbook,
  readJson,
  readNdjson,
  readRecordsWorkbook,
  readVictimCsv,
  type SourceRow,
} from '@tip-standard/formats'
import { openSource } from '@tip-standard/formats/node'
import { findingsOnly, type Input } from './input.ts'
import { readRecords } from './read-records.ts'
import { readRows, readTable } from './read-table.ts'

/** Enough of the beginning of a file to tell what it is. */
const HEAD = 64 * 1024

async function* withHead(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks)
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return join(parts)
}

const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b
const isOldWorkbook = (head: Uint8Array): boolean => head[0] === 0xd0 && head[1] === 0xcf

/** The first byte that is neither a byte order mark, nor NUL, nor white space. */
function firstSign(head: Uint8Array): number | undefined {
  return head.find((byte) => byte > 0x20 && byte < 0x7f)
}

function openTable(bytes: Uint8Array): Input {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return { kind: 'unknown', batches: [findingsOnly(opened.findings)] }
  const records = readRecordsWorkbook(bytes)
  if (records.ok)
    return { kind: 'TIP workbook', workbook: bytes, batches: [readTable(fromTables(records.tables), records.findings)] }
  const htcds = readHtcdsWorkbook(bytes)
  if (htcds.ok)
    return { kind: 'HTCDS', workbook: bytes, batches: readRows('HTCDS', htcds.rows, htcds.findings, htcds.sheet) }
  return {
    kind: 'unknown',
    workbook: bytes,
    batches: [findingsOnly(htcds.findings, [createExchangeFinding('unknownLayout')])],
  }
}

/** The first column of the standard's own tables. */
const KEY_COLUMN = 'caseId'

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function openCsv(bytes: Uint8Array): Promise<Input> {
  const rows: SourceRow[] = []
  const findings = []
  for await (const batch of readCsv(one(bytes))) {
    for (const row of batch.rows) rows.push(row)
    findings.push(...batch.findings)
  }
  const [first] = rows
  if (first !== undefined && 'cells' in first && first.cells[0] === KEY_COLUMN)
    return { kind: 'TIP CSV', batches: [readTable(await readVictimCsv(bytes), [])] }
  if (detectHtcds(rows) !== undefined) return { kind: 'HTCDS', batches: readRows('HTCDS', rows, findings) }
  if (first !== undefined && detectCtdc(first).ok) return { kind: 'CTDC', batches: readRows('CTDC', rows, findings) }
  return { kind: 'unknown', batches: [findingsOnly(findings, [createExchangeFinding('unknownLayout')])] }
}

/**
 * Opens a file and finds out by its content what it is: NDJSON, JSON, an HTCDS or TIP workbook, HTCDS, CTDC or victims as CSV.
 * Records of NDJSON and JSON are looked at for names given twice and for nesting that is too deep, unless the caller says
 * that it does so itself (see `inspectValue`).
 */
export async function openInput(path: string, { isInspected = true } = {}): Promise<Input> {
  const opened = await openSource(path)
  if (!opened.ok) return { kind: 'unknown', batches: [findingsOnly([opened.finding])] }
  const iterator = opened.source.chunks[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let length = 0
  while (length < HEAD) {
    const next = await iterator.next()
    if (next.done === true) break
    head.push(next.value)
    length += next.value.length
  }
  const start = join(head).subarray(0, HEAD)
  const chunks = withHead(head, iterator)
  if (isZip(start) || isOldWorkbook(start)) return openTable(await all(chunks))
  const sign = firstSign(start)
  if (sign !== 0x7b && sign !== 0x5b) return openCsv(await all(chunks))
  const options = { checkDuplicateKeys: isInspected }
  return isNdjson(Buffer.from(decodeText(start).text))
    ? { kind: 'NDJSON', batches: readRecords(readNdjson(chunks, options)) }
    : { kind: 'JSON', batches: readRecords(readJson(chunks, options)) }
}
