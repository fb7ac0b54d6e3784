import { FileFindingError } from '../findings.ts'
import { type ReadRecordsOptions, type RecordBatch, RecordParser, readTraits } from '../json/parse-record.ts'
import { isJsonSpace } from '../json/scan.ts'
import { isAscii, joinBytes } from '../text/bytes.ts'
import { toUtf8 } from '../text/decode.ts'

const lineFeed = 10

/** Records per batch at most, so that records are gone before the next ones come: more of them at once cost time in the collector of garbage. */
const batchSize = 64

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
    for await (const chunk of toUtf8(source, (finding) => reader.batch.findings.push(finding))) {
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

/** Cuts chunks into lines; what is left of a chunk waits for the next one. */
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
      const end = feed === -1 ? chunk.length : feed
      if (!this.#isSkipping && this.#carryLength + end > this.#parser.maxRecordLength) {
        this.#parser.skip(this.#line, this.batch)
        this.#isSkipping = true
        this.#carry = []
        this.#carryLength = 0
      }
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

  /** Reads the lines between two offsets; only the last line of a file has no line feed. */
  *#parse(bytes: Uint8Array, from: number, to: number): Generator<RecordBatch> {
    const traits = readTraits(bytes, from, to, isAscii(bytes))
    let start = from
    while (start < to) {
      const feed = bytes.indexOf(lineFeed, start)
      const isLast = feed === -1 || feed >= to
      const end = isLast ? to : feed
      if (!isBlank(bytes, start, end)) {
        if (end - start > this.#parser.maxRecordLength) this.#parser.skip(this.#line, this.batch)
        else this.#parser.parse(bytes, start, end, this.#line, isLast, traits, this.batch)
      }
      this.#line++
      start = end + 1
      if (this.batch.records.length >= batchSize) yield* this.#flush()
    }
  }
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isJsonSpace(bytes[at])) return false
  return true
}
