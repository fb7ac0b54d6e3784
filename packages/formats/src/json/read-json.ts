import { createFinding, type FileFinding, FileFindingError } from '../findings.ts'
import { isAscii, joinBytes } from '../text/bytes.ts'
import { toUtf8 } from '../text/decode.ts'
import { type ReadRecordsOptions, type RecordBatch, RecordParser, readTraits } from './parse-record.ts'
import { isJsonSpace } from './scan.ts'

const lineFeed = 10
const quote = 0x22
const backslash = 0x5c

/**
 * Reads a JSON array of records, or one record, or several in a row, laid out in any way. Each element is cut out of the bytes
 * and parsed on its own, so that a bad one costs itself only and memory holds one element. The batches are those of
 * `readNdjson`; a record's line is the one it begins on.
 */
export async function* readJson(
  source: AsyncIterable<Uint8Array>,
  options: ReadRecordsOptions = {},
): AsyncGenerator<RecordBatch> {
  const cutter = new ElementCutter(options)
  let failure: FileFinding | undefined
  try {
    for await (const chunk of toUtf8(source, (finding) => cutter.batch.findings.push(finding))) {
      cutter.push(chunk)
      if (cutter.batch.records.length > 0 || cutter.batch.findings.length > 0) yield cutter.take()
    }
  } catch (error) {
    if (!(error instanceof FileFindingError)) throw error
    failure = error.finding
  }
  cutter.finish()
  if (failure) cutter.batch.findings.push(failure)
  if (cutter.batch.records.length > 0 || cutter.batch.findings.length > 0) yield cutter.take()
}

/** Where the cutter is: before everything, between elements, inside one, or after the closing bracket. */
type Place = 'start' | 'between' | 'inside' | 'after'

/** Cuts the elements of a top-level array, or values in a row, out of chunks of bytes. */
class ElementCutter {
  batch: RecordBatch = { records: [], findings: [] }
  readonly #parser: RecordParser
  #place: Place = 'start'
  #isArray = false
  #line = 1
  #carry: Uint8Array[] = []
  #carryLength = 0
  #isTooLong = false
  #elementLine = 1
  #depth = 0
  #inString = false
  #isEscaped = false
  #valuesInRow = 0
  #firstLine = 1
  #hasTrailing = false

  constructor(options: ReadRecordsOptions) {
    this.#parser = new RecordParser(options)
  }

  take(): RecordBatch {
    const full = this.batch
    this.batch = { records: [], findings: [] }
    return full
  }

  push(chunk: Uint8Array): void {
    let start = this.#place === 'inside' ? 0 : -1
    let at = 0
    while (at < chunk.length) {
      if (this.#place === 'inside') {
        const end = this.#findEnd(chunk, at)
        if (end === -1) break
        this.#complete(chunk.subarray(start, end), false)
        at = end
        continue
      }
      const byte = chunk[at] ?? 0
      if (byte === lineFeed) this.#line++
      else if (!isJsonSpace(byte)) {
        if (this.#place === 'start') {
          this.#place = 'between'
          this.#isArray = byte === 0x5b
          if (this.#isArray) {
            at++
            continue
          }
        }
        if (this.#place === 'after') this.#reportTrailing()
        else if (this.#isArray && byte === 0x5d) this.#place = 'after'
        else if (!(this.#isArray && byte === 0x2c)) {
          this.#begin()
          start = at
          continue
        }
      }
      at++
    }
    if (this.#place === 'inside') this.#keep(chunk.subarray(start))
  }

  finish(): void {
    if (this.#place === 'inside') this.#complete(new Uint8Array(0), true)
    else if (this.#isArray && this.#place !== 'after')
      this.batch.findings.push(createFinding('truncatedRecord', { line: this.#line }))
    if (!this.#isArray && this.#valuesInRow > 1)
      this.batch.findings.push(
        createFinding('concatenatedRecords', { line: this.#firstLine }, { count: this.#valuesInRow }),
      )
  }

  #begin() {
    this.#place = 'inside'
    this.#elementLine = this.#line
    if (this.#valuesInRow === 0) this.#firstLine = this.#line
    this.#depth = 0
    this.#inString = false
    this.#isEscaped = false
  }

  /**
   * The offset just after the current element, or -1 when the chunk ends first. An element that is not an object or array ends
   * before the next comma, closing bracket or line end. A line end inside a string ends the string: it was never closed.
   */
  #findEnd(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0
      if (byte === lineFeed) {
        this.#line++
        this.#inString = false
        this.#isEscaped = false
        if (this.#depth === 0) return at + 1
      } else if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (byte === backslash) this.#isEscaped = true
        else if (byte === quote) this.#inString = false
      } else if (byte === quote) this.#inString = true
      else if (byte === 0x7b || byte === 0x5b) this.#depth++
      else if (byte === 0x7d || byte === 0x5d) {
        if (this.#depth === 0) return at
        this.#depth--
        if (this.#depth === 0) return at + 1
      } else if (byte === 0x2c && this.#depth === 0) return at
    }
    return -1
  }

  #keep(bytes: Uint8Array) {
    if (this.#isTooLong) return
    this.#carry.push(bytes)
    this.#carryLength += bytes.length
    if (this.#carryLength <= this.#parser.maxRecordLength) return
    this.#isTooLong = true
    this.#carry = []
    this.#carryLength = 0
  }

  #complete(last: Uint8Array, isLast: boolean) {
    this.#keep(last)
    this.#place = 'between'
    this.#valuesInRow++
    if (this.#isTooLong) this.#parser.skip(this.#elementLine, this.batch)
    else {
      const bytes = joinBytes(this.#carry)
      const traits = readTraits(bytes, 0, bytes.length, isAscii(bytes))
      this.#parser.parse(bytes, 0, bytes.length, this.#elementLine, isLast, traits, this.batch)
    }
    this.#isTooLong = false
    this.#carry = []
    this.#carryLength = 0
  }

  #reportTrailing() {
    if (!this.#hasTrailing) this.batch.findings.push(createFinding('notAnArrayEnd', { line: this.#line }))
    this.#hasTrailing = true
  }
}

/**
 * Whether a file that begins with these bytes has one record per line: its first line holds a whole object, and what follows is
 * another one or nothing. Give it the first chunk; a longer first line counts as one record per line.
 */
export function isNdjson(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head).trimStart()
  const end = text.indexOf('\n')
  if (!text.startsWith('{')) return false
  if (end === -1) return true
  try {
    JSON.parse(text.slice(0, end))
    return true
  } catch {
    // A bad first line of a file with one record per line: the next line then begins one too.
    return /^\{.*\S.*\}\s*$/.test(text.slice(0, end)) || /^\{/.test(text.slice(end + 1))
  }
}
