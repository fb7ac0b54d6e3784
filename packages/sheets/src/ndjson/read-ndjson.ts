import { FileFindingError } from '../findings/findings.ts'
import { type ReadRecordsOptions, type RecordBatch, RecordParser } from '../json/parse-record.ts'
import { isJsonSpace } from '../json/scan.ts'
import { joinBytes, toText } from '../text/bytes.ts'
import { toUtf8 } from '../text/decode.ts'

const lineFeed = 10

/** Bytes that are decoded at once, to the next line end: few enough that their text stays in the processor's cache. */
const pieceLength = 48 * 1024

/** Records per batch at most: few enough that what is done with them finds them in the processor's cache. */
const batchSize = 8

/**
 * Reads newline-delimited JSON: one record per line, UTF-8 (UTF-16 and Windows-1252 are converted with a warning). Yields
 * batches of records and findings in the order of the file; a bad line costs that line only. The source must not reuse the
 * chunks it gives.
 */
export async function* readNdjson(
  source: AsyncIterable<Uint8Array>,
  options: ReadRecordsOptions = {},
): AsyncGenerator<RecordBatch> {
  const reader = new LineReader(options)
  try {
    const chunks = options.isUtf8 ? source : toUtf8(source, (finding) => reader.batch.findings.push(finding))
    for await (const chunk of chunks) {
      for (const batch of reader.push(chunk)) yield batch
    }
  } catch (error) {
    if (!(error instanceof FileFindingError)) throw error
    for (const batch of reader.finish()) yield batch
    yield { records: [], findings: [error.finding] }
    return
  }
  for (const batch of reader.finish()) yield batch
}

/** Cuts chunks into lines; the rest of a chunk waits for the next one. */
class LineReader {
  batch: RecordBatch = { records: [], findings: [] }
  readonly #parser: RecordParser
  #carry: Uint8Array[] = []
  #carryLength = 0
  #isSkipping = false
  #line = 1

  constructor(options: ReadRecordsOptions) {
    this.#parser = new RecordParser(options)
  }

  *push(chunk: Uint8Array): Generator<RecordBatch> {
    let start = 0
    if (this.#isSkipping || this.#carryLength > 0) {
      const feed = chunk.indexOf(lineFeed)
      if (feed === -1) {
        this.#keep(chunk)
        return
      }
      if (this.#isSkipping) {
        this.#isSkipping = false
        this.#line++
      } else {
        this.#carry.push(chunk.subarray(0, feed + 1))
        yield* this.#take()
      }
      start = feed + 1
    }
    const end = chunk.lastIndexOf(lineFeed) + 1
    if (end > start) yield* this.#parse(chunk, start, end)
    if (end < chunk.length) this.#keep(chunk.subarray(Math.max(end, start)))
    yield* this.#flush()
  }

  *finish(): Generator<RecordBatch> {
    if (this.#carryLength > 0) yield* this.#take()
    yield* this.#flush()
  }

  #keep(bytes: Uint8Array) {
    if (this.#isSkipping) return
    if (this.#carryLength + bytes.length > this.#parser.maxRecordLength) {
      this.#parser.skip(this.#line, this.batch)
      this.#isSkipping = true
      this.#carry = []
      this.#carryLength = 0
      return
    }
    this.#carry.push(bytes)
    this.#carryLength += bytes.length
  }

  *#take(): Generator<RecordBatch> {
    const bytes = joinBytes(this.#carry)
    this.#carry = []
    this.#carryLength = 0
    yield* this.#parse(bytes, 0, bytes.length)
  }

  *#flush(): Generator<RecordBatch> {
    if (this.batch.records.length === 0 && this.batch.findings.length === 0) return
    const full = this.batch
    this.batch = { records: [], findings: [] }
    yield full
  }

  /** Reads the lines between two offsets, piece by piece; only the last line of a file has no line feed. */
  *#parse(bytes: Uint8Array, from: number, to: number): Generator<RecordBatch> {
    for (let start = from; start < to; ) {
      const end = findPieceEnd(bytes, start, to)
      yield* this.#parsePiece(bytes, start, end)
      start = end
    }
  }

  /** Decodes a piece once and cuts its lines out of the text; one that is not UTF-8, or too long, is read line by line. */
  *#parsePiece(bytes: Uint8Array, from: number, to: number): Generator<RecordBatch> {
    const text = to - from > this.#parser.maxRecordLength ? undefined : toText(bytes.subarray(from, to))
    if (text === undefined) yield* this.#parseBytes(bytes, from, to)
    else yield* this.#parseText(text)
  }

  *#parseText(text: string): Generator<RecordBatch> {
    for (let start = 0; start < text.length; ) {
      const feed = text.indexOf('\n', start)
      const line = feed === -1 ? text.slice(start) : text.slice(start, feed)
      if (!isBlank(line)) this.#parser.parse(line, this.#line, feed === -1, this.batch)
      start += line.length + 1
      yield* this.#next()
    }
  }

  *#parseBytes(bytes: Uint8Array, from: number, to: number): Generator<RecordBatch> {
    for (let start = from; start < to; ) {
      const feed = bytes.indexOf(lineFeed, start)
      const isLast = feed === -1 || feed >= to
      const line = bytes.subarray(start, isLast ? to : feed)
      if (line.length > this.#parser.maxRecordLength) this.#parser.skip(this.#line, this.batch)
      else if (!line.every(isJsonSpace)) this.#parser.parseBytes(line, this.#line, isLast, this.batch)
      start += line.length + 1
      yield* this.#next()
    }
  }

  /** Goes on to the next line. */
  *#next(): Generator<RecordBatch> {
    this.#line++
    if (this.batch.records.length >= batchSize) yield* this.#flush()
  }
}

/** The offset after the last line of a piece that begins at `start`; a line longer than a piece is one of its own. */
function findPieceEnd(bytes: Uint8Array, start: number, to: number): number {
  if (to - start <= pieceLength) return to
  const before = bytes.lastIndexOf(lineFeed, start + pieceLength - 1)
  const feed = before >= start ? before : bytes.indexOf(lineFeed, start + pieceLength)
  return feed === -1 || feed >= to ? to : feed + 1
}

function isBlank(line: string): boolean {
  let at = 0
  while (isJsonSpace(line.charCodeAt(at))) at++
  return at === line.length
}
