import { createFinding, type FileFinding, FileFindingError } from '../findings/findings.ts'
import { joinBytes } from '../text/bytes.ts'
import { toUtf8 } from '../text/decode.ts'
import { type ReadRecordsOptions, type RecordBatch, RecordParser } from './parse-record.ts'
import { isJsonSpace } from './scan.ts'

const lineFeed = 10
const quote = 0x22
const backslash = 0x5c

/** The maximum length of a broken element: a longer one is given up before its end is found. */
const rescueLength = 1 << 20

/**
 * The maximum number of times per file that the rest of a broken element is read again; each costs at most
 * `rescueLength` bytes.
 */
const maxRescues = 1000

/**
 * Reads a JSON array of records, one record, or several in a row, in any layout. Each element is cut out of the bytes
 * and parsed separately, so that a bad element affects only itself and memory holds one element; an element whose
 * brackets or quotation marks do not match ends before the next line that begins an object with no more indentation
 * than its own. Missing, doubled or trailing commas are a finding, and no record is lost because of them. The batches
 * are those of `readNdjson`; the line of a record is where it begins.
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

/** The position of the cutter: before everything, between elements, inside one, or after the closing bracket. */
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
  #indent = 0
  #isLineStart = true
  #elementIndent = 0
  #rescues = 0
  #commas = 0
  #isFirst = true
  #hasCommaFinding = false

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
        start = end
        continue
      }
      const byte = chunk[at] ?? 0
      if (byte === lineFeed) this.#startLine()
      else if (isJsonSpace(byte)) {
        if (this.#isLineStart) this.#indent++
      } else {
        this.#isLineStart = false
        if (this.#place === 'start') {
          this.#place = 'between'
          this.#isArray = byte === 0x5b
          if (this.#isArray) {
            at++
            continue
          }
        }
        if (this.#place === 'after') {
          this.#reportTrailing()
          this.#place = 'between'
          this.#isFirst = true
          if (byte === 0x5b) {
            at++
            continue
          }
        }
        if (this.#isArray && byte === 0x5d) {
          this.#place = 'after'
          this.#checkCommas(0)
        } else if (this.#isArray && byte === 0x2c) this.#commas++
        else {
          this.#checkCommas(this.#isFirst ? 0 : 1)
          this.#begin()
          start = at
          // A closing bracket without an opening one, or a comma outside an array, counts as a bad element.
          if (byte === 0x7d || byte === 0x5d || byte === 0x2c) {
            at++
            this.#complete(chunk.subarray(start, at), false)
            start = at
          }
          continue
        }
      }
      at++
    }
    if (this.#place === 'inside') this.#keep(chunk.subarray(start))
  }

  #startLine() {
    this.#line++
    this.#indent = 0
    this.#isLineStart = true
  }

  finish(): void {
    const isInside = this.#place === 'inside'
    // After a broken element at the end, more elements may follow.
    while (this.#place === 'inside') this.#complete(new Uint8Array(0), true)
    if (this.#isArray && this.#place !== 'after' && !isInside && !this.#hasTrailing)
      this.batch.findings.push(createFinding('truncatedRecord', { line: this.#line }))
    if (!this.#isArray && this.#valuesInRow > 1)
      this.batch.findings.push(
        createFinding('concatenatedRecords', { line: this.#firstLine }, { count: this.#valuesInRow }),
      )
  }

  /** Reports once per file that the commas of its list are not those of JSON. */
  #checkCommas(expected: number) {
    if (this.#isArray && this.#commas !== expected && !this.#hasCommaFinding && !this.#hasTrailing) {
      this.batch.findings.push(createFinding('listCommas', { line: this.#line }))
      this.#hasCommaFinding = true
    }
    this.#commas = 0
  }

  #begin() {
    this.#place = 'inside'
    this.#isFirst = false
    this.#elementLine = this.#line
    this.#elementIndent = this.#indent
    if (this.#valuesInRow === 0) this.#firstLine = this.#line
    this.#depth = 0
    this.#inString = false
    this.#isEscaped = false
  }

  /**
   * The offset just after the current element, or -1 if the chunk ends first. An element that is not an object or array
   * ends before the next comma, closing bracket or line end. A line end inside a string ends the string, because it was
   * never closed.
   */
  #findEnd(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0
      if (byte === lineFeed) {
        this.#startLine()
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

  /**
   * Stores a piece of the current element; returns true if that showed the element to be broken, and it was handled.
   */
  #keep(bytes: Uint8Array): boolean {
    if (this.#isTooLong) return false
    this.#carry.push(bytes)
    const isCrossing = this.#carryLength <= rescueLength
    this.#carryLength += bytes.length
    if (isCrossing && this.#carryLength > rescueLength && this.#rescue(joinBytes(this.#carry), false)) return true
    if (this.#carryLength <= this.#parser.maxRecordLength) return false
    this.#isTooLong = true
    this.#carry = []
    this.#carryLength = 0
    return false
  }

  #complete(last: Uint8Array, isLast: boolean) {
    if (this.#keep(last)) return
    const bytes = joinBytes(this.#carry)
    if (!this.#isTooLong && this.#rescue(bytes, true)) return
    this.#end(bytes, isLast)
  }

  #end(bytes: Uint8Array, isLast: boolean) {
    this.#place = 'between'
    this.#valuesInRow++
    if (this.#isTooLong) this.#parser.skip(this.#elementLine, this.batch)
    else this.#parser.parseBytes(bytes, this.#elementLine, isLast, this.batch)
    this.#isTooLong = false
    this.#carry = []
    this.#carryLength = 0
  }

  /** Ends a broken element before the line where the next one seems to begin, and reads the rest again. */
  #rescue(bytes: Uint8Array, isWhole: boolean): boolean {
    if (this.#rescues >= maxRescues) return false
    const cut = findNextElement(bytes, this.#elementIndent)
    if (cut === -1 || (isWhole && isValid(bytes))) return false
    this.#rescues++
    const lines = countFeeds(bytes, cut)
    const line = this.#elementLine
    this.#end(bytes.subarray(0, cut), false)
    this.#line = line + lines
    // The broken element included the comma before the next element.
    this.#isFirst = true
    this.#indent = 0
    this.#isLineStart = true
    this.push(bytes.subarray(cut))
    return true
  }

  #reportTrailing() {
    if (!this.#hasTrailing) this.batch.findings.push(createFinding('afterListEnd', { line: this.#line }))
    this.#hasTrailing = true
  }
}

/** Whether bytes are valid JSON; called only if a line inside them looks like a new element. */
function isValid(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

/** The offset of the first line after the start that begins an object with at most `indent` white space, or -1. */
function findNextElement(bytes: Uint8Array, indent: number): number {
  for (let feed = bytes.indexOf(lineFeed); feed !== -1; feed = bytes.indexOf(lineFeed, feed + 1)) {
    let at = feed + 1
    while (at <= feed + indent && isJsonSpace(bytes[at]) && bytes[at] !== lineFeed) at++
    if (bytes[at] === 0x7b) return feed + 1
  }
  return -1
}

function countFeeds(bytes: Uint8Array, end: number): number {
  let count = 0
  for (let feed = bytes.indexOf(lineFeed); feed !== -1 && feed < end; feed = bytes.indexOf(lineFeed, feed + 1)) count++
  return count
}

/**
 * Whether a file that begins with these bytes has one record per line: its first line is a complete object, and another
 * object or nothing follows. Pass the first chunk; if the first line is longer, the file counts as one record per line.
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
    // In a file with one record per line, a bad first line is followed by a line that begins a record too.
    return /^\{.*\S.*\}\s*$/.test(text.slice(0, end)) || /^\{/.test(text.slice(end + 1))
  }
}
