import { createFinding, type FileFinding, type Location } from '../findings.ts'
import { isUtf8, toSliceable } from '../text/bytes.ts'
import { decodeWindows1252 } from '../text/decode.ts'
import {
  countKeyMarks,
  countKeys,
  findValueEnd,
  hasDuplicateKeys,
  hasLoneSurrogateEscape,
  hasNotANumber,
  isJsonSpace,
  isNestedDeeper,
} from './scan.ts'

/** One record that was read, counted from 1; its source text is `bytes` from `start` to `end`. */
export type SourceRecord = {
  record: number
  line: number
  value: unknown
  bytes: Uint8Array
  start: number
  end: number
}

/** Records in the order of the file, and the findings met while reading them. */
export type RecordBatch = { records: SourceRecord[]; findings: FileFinding[] }

/** How records are read. */
export type ReadRecordsOptions = {
  /** Longest record in bytes; a longer one is skipped without being held in memory. 64 MiB unless given. */
  maxRecordLength?: number
  /** Deepest nesting of objects and arrays. 1,000 unless given. */
  maxDepth?: number
  /** Whether every record is checked for keys given twice; a caller that compares `countKeyMarks` itself says false. */
  checkDuplicateKeys?: boolean
}

/** The longest record in bytes when the caller names no other limit: 64 MiB. */
export const defaultMaxRecordLength = 64 * 1024 * 1024

/** The deepest nesting when the caller names no other limit. */
export const defaultMaxDepth = 1000

/** Below this length parsing first and measuring the depth afterwards is safe, and cheaper than looking first. */
const parseFirstLength = 1 << 20

/** What a reader knows about the bytes it hands to `parseRecord`, so that it need not be asked for every record. */
export type ByteTraits = { slice: (start: number, end: number) => string; isUtf8: boolean; hasBackslash: boolean }

/** Looks at a stretch of bytes once for everything that decides how its records are turned into strings. */
export function readTraits(bytes: Uint8Array, start: number, end: number, isAllAscii: boolean): ByteTraits {
  const stretch = bytes.subarray(start, end)
  return {
    slice: toSliceable(bytes, isAllAscii).slice,
    isUtf8: isAllAscii || isUtf8(stretch),
    hasBackslash: stretch.includes(0x5c),
  }
}

/**
 * Turns the bytes of one record into its value. What is wrong becomes a finding; a record that can be read in spite of it is
 * read. Keeps the count of records and says only once that text was not UTF-8.
 */
export class RecordParser {
  readonly maxRecordLength: number
  readonly maxDepth: number
  readonly #checkDuplicateKeys: boolean
  #count = 0
  #isGuessed = false

  constructor(options: ReadRecordsOptions) {
    this.maxRecordLength = options.maxRecordLength ?? defaultMaxRecordLength
    this.maxDepth = options.maxDepth ?? defaultMaxDepth
    this.#checkDuplicateKeys = options.checkDuplicateKeys ?? true
  }

  /** Reads the record between two offsets into `batch`; `isLast` says that the file ends there without a line end. */
  parse(
    bytes: Uint8Array,
    start: number,
    end: number,
    line: number,
    isLast: boolean,
    traits: ByteTraits,
    batch: RecordBatch,
  ) {
    this.#count++
    if (end - start > parseFirstLength && isNestedDeeper(bytes, start, end, this.maxDepth)) {
      batch.findings.push(createFinding('nestedTooDeep', this.#place(line), { limit: this.maxDepth }))
      return
    }
    const text = traits.isUtf8 ? traits.slice(start, end) : this.#decode(bytes, start, end, line, batch)
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      this.#recover(bytes, start, end, line, isLast, traits, batch)
      return
    }
    if (this.#checkDuplicateKeys) {
      const finding = inspectValue(value, { bytes, start, end }, this.#place(line), this.maxDepth)
      if (finding !== undefined) batch.findings.push(finding)
      if (finding !== undefined && finding.code !== 'duplicateKey') return
    }
    if (traits.hasBackslash && hasLoneSurrogateEscape(text))
      batch.findings.push(createFinding('loneSurrogate', this.#place(line)))
    batch.records.push({ record: this.#count, line, value, bytes, start, end })
  }

  /** Counts a record that is too long to be held. */
  skip(line: number, batch: RecordBatch) {
    this.#count++
    batch.findings.push(createFinding('recordTooLong', this.#place(line), { limit: this.maxRecordLength }))
  }

  #place(line: number): Location {
    return { line, record: this.#count }
  }

  /** Decodes one record of a stretch that is not UTF-8 throughout. */
  #decode(bytes: Uint8Array, start: number, end: number, line: number, batch: RecordBatch): string {
    const own = bytes.subarray(start, end)
    if (isUtf8(own)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(own)
    if (hasSurrogateBytes(own)) {
      batch.findings.push(createFinding('loneSurrogate', this.#place(line)))
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(own)
    }
    if (!this.#isGuessed) batch.findings.push(createFinding('encodingGuessed', this.#place(line)))
    this.#isGuessed = true
    return decodeWindows1252(own)
  }

  /** Says why a record did not parse, and reads the records it consists of when several were written together. */
  #recover(
    bytes: Uint8Array,
    start: number,
    end: number,
    line: number,
    isLast: boolean,
    traits: ByteTraits,
    batch: RecordBatch,
  ) {
    const place = this.#place(line)
    if (isNestedDeeper(bytes, start, end, this.maxDepth)) {
      batch.findings.push(createFinding('nestedTooDeep', place, { limit: this.maxDepth }))
      return
    }
    if (bytes.subarray(start, end).includes(0)) {
      batch.findings.push(createFinding('nulByte', place))
      return
    }
    if (hasNotANumber(bytes, start, end)) {
      batch.findings.push(createFinding('notANumber', place))
      return
    }
    const parts = splitValues(bytes, start, end)
    const isComplete = parts.length > 0 && parts[parts.length - 1]?.end === end
    const isOne = parts.length === 1 && isComplete
    if (parts.length === 0 || isOne) {
      batch.findings.push(
        createFinding(
          isLast && parts.length === 0 && isOpening(bytes[start]) ? 'truncatedRecord' : 'invalidJson',
          place,
        ),
      )
      return
    }
    if (isComplete) batch.findings.push(createFinding('concatenatedRecords', place, { count: parts.length }))
    this.#count--
    for (const part of parts) this.parse(bytes, part.start, part.end, line, false, traits, batch)
    if (!isComplete) {
      this.#count++
      const rest = parts[parts.length - 1]?.rest ?? end
      batch.findings.push(
        createFinding(isLast && isOpening(bytes[rest]) ? 'truncatedRecord' : 'invalidJson', this.#place(line)),
      )
    }
  }
}

/**
 * Looks closer at a record that has been read: nesting that is too deep, numbers that are not finite, names given twice.
 * Readers do it for every record unless they are told that the caller counts names (`checkDuplicateKeys: false`) and asks
 * for the records whose count does not match.
 */
export function inspectValue(
  value: unknown,
  { bytes, start, end }: { bytes: Uint8Array; start: number; end: number },
  place: Location,
  maxDepth = defaultMaxDepth,
): FileFinding | undefined {
  const keys = countKeys(value, maxDepth)
  if (keys < 0)
    return isNestedDeeper(bytes, start, end, maxDepth)
      ? createFinding('nestedTooDeep', place, { limit: maxDepth })
      : createFinding('notANumber', place)
  const isSuspect = countKeyMarks(bytes, start, end) !== keys
  return isSuspect && hasDuplicateKeys(bytes, start, end) ? createFinding('duplicateKey', place) : undefined
}

/** Cuts text that holds several objects or arrays in a row; `rest` is where the text after each begins. */
function splitValues(bytes: Uint8Array, start: number, end: number): { start: number; end: number; rest: number }[] {
  const parts: { start: number; end: number; rest: number }[] = []
  let at = start
  while (at < end && isOpening(bytes[at])) {
    const after = findValueEnd(bytes, at, end)
    if (after === -1) break
    let rest = after
    while (rest < end && isJsonSpace(bytes[rest])) rest++
    parts.push({ start: at, end: rest === end ? end : after, rest })
    at = rest
  }
  return parts
}

function isOpening(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b
}

/** Whether bytes hold half of a character written as if it were UTF-8 (0xED followed by 0xA0–0xBF). */
function hasSurrogateBytes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    const second = bytes[at + 1] ?? 0
    const third = bytes[at + 2] ?? 0
    if (second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf) return true
  }
  return false
}
