import { createFinding, type FileFinding, type FilePlace } from '../findings/findings.ts'
import { toText } from '../text/bytes.ts'
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

/**
 * One record that was read, its line and number in the file from 1, and the text that it was read from. It is doubtful if a
 * key is given twice in it: the last value was kept, and another may say the opposite.
 */
export type SourceRecord = { value: unknown; at: FilePlace; text: string; isDoubtful?: true }

/** Records in the order of the file, and the findings met while reading them. */
export type RecordBatch = { records: SourceRecord[]; findings: FileFinding[] }

/** How records are read. */
export type ReadRecordsOptions = {
  /** Longest record in bytes; a longer one is skipped without being held in memory. 64 MiB unless given. */
  maxRecordLength?: number
  /** Deepest nesting of objects and arrays. 1,000 unless given. */
  maxDepth?: number
  /** Whether every record is checked for keys given twice; a caller that compares `countKeyMarks` itself sets false. */
  checkDuplicateKeys?: boolean
  /** Whether the bytes are known to be meant as UTF-8, as the middle of a file is; then its first bytes do not decide. */
  isUtf8?: boolean
}

/** The longest record in bytes when the caller names no other limit: 64 MiB. */
export const defaultMaxRecordLength: number = 64 * 1024 * 1024

/** The deepest nesting when the caller names no other limit. */
export const defaultMaxDepth = 1000

/** Below this length parsing first and measuring the depth afterwards is safe, and cheaper than looking first. */
const parseFirstLength = 1 << 20

/**
 * Turns the bytes of one record into its value. Errors become findings; a record that can be read despite them is read.
 * Counts records, and reports only once that the text was not UTF-8.
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

  /** Reads the record that is written as `text` into `batch`; `isLast` means that the file ends there without a line end. */
  parse(text: string, line: number, isLast: boolean, batch: RecordBatch): void {
    this.#count++
    if (text.length > parseFirstLength && isNestedDeeper(text, this.maxDepth)) {
      batch.findings.push(createFinding('nestedTooDeep', this.#place(line), { limit: this.maxDepth }))
      return
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      this.#recover(text, line, isLast, batch)
      return
    }
    let isDoubtful = false
    if (this.#checkDuplicateKeys) {
      const finding = inspectValue(value, text, this.#place(line), this.maxDepth)
      if (finding !== undefined) batch.findings.push(finding)
      if (finding !== undefined && finding.code !== 'duplicateKey') return
      isDoubtful = finding !== undefined
    }
    if (hasLoneSurrogateEscape(text)) batch.findings.push(createFinding('loneSurrogate', this.#place(line)))
    const record: SourceRecord = { value, at: this.#place(line), text }
    if (isDoubtful) record.isDoubtful = true
    batch.records.push(record)
  }

  /** Reads a record as `parse` does, from bytes that may not be UTF-8; what was done about that is a finding. */
  parseBytes(bytes: Uint8Array, line: number, isLast: boolean, batch: RecordBatch): void {
    let text = toText(bytes)
    if (text === undefined) {
      const place = { line, record: this.#count + 1 }
      if (hasSurrogateBytes(bytes)) {
        batch.findings.push(createFinding('loneSurrogate', place))
        text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      } else {
        if (!this.#isGuessed) batch.findings.push(createFinding('encodingGuessed', place))
        this.#isGuessed = true
        text = decodeWindows1252(bytes)
      }
    }
    this.parse(text, line, isLast, batch)
  }

  /** Counts a record that is too long to be held. */
  skip(line: number, batch: RecordBatch): void {
    this.#count++
    batch.findings.push(createFinding('recordTooLong', this.#place(line), { limit: this.maxRecordLength }))
  }

  #place(line: number): FilePlace {
    return { line, record: this.#count }
  }

  /** Reports why a record did not parse, and reads the records it consists of when several were written together. */
  #recover(text: string, line: number, isLast: boolean, batch: RecordBatch) {
    // Files that were concatenated have their byte order marks in the middle.
    if (text.startsWith('\ufeff')) {
      this.#count--
      const rest = text.slice(1)
      if (rest.trim() !== '') this.parse(rest, line, isLast, batch)
      return
    }
    const place = this.#place(line)
    if (isNestedDeeper(text, this.maxDepth)) {
      batch.findings.push(createFinding('nestedTooDeep', place, { limit: this.maxDepth }))
      return
    }
    if (text.includes('\0')) {
      batch.findings.push(createFinding('nulByte', place))
      return
    }
    if (hasNotANumber(text)) {
      batch.findings.push(createFinding('notANumber', place))
      return
    }
    const { parts, rest } = splitValues(text)
    const isComplete = rest === ''
    if (parts.length === 0 || (parts.length === 1 && isComplete)) {
      const isCut = isLast && parts.length === 0 && isOpening(text.charCodeAt(0))
      batch.findings.push(createFinding(isCut ? 'truncatedRecord' : 'invalidJson', place))
      return
    }
    if (isComplete) batch.findings.push(createFinding('concatenatedRecords', place, { count: parts.length }))
    this.#count--
    for (const part of parts) this.parse(part, line, false, batch)
    if (!isComplete) {
      this.#count++
      const isCut = isLast && isOpening(rest.charCodeAt(0))
      batch.findings.push(createFinding(isCut ? 'truncatedRecord' : 'invalidJson', this.#place(line)))
    }
  }
}

/**
 * Looks closer at a record that has been read: nesting that is too deep, numbers that are not finite, names given twice.
 * Readers do it for every record unless the caller counts names itself (`checkDuplicateKeys: false`) and asks
 * for the records whose count does not match.
 */
export function inspectValue(
  value: unknown,
  text: string,
  place: FilePlace,
  maxDepth: number = defaultMaxDepth,
): FileFinding | undefined {
  const keys = countKeys(value, maxDepth)
  if (keys < 0)
    return isNestedDeeper(text, maxDepth)
      ? createFinding('nestedTooDeep', place, { limit: maxDepth })
      : createFinding('notANumber', place)
  return countKeyMarks(text) !== keys && hasDuplicateKeys(text) ? createFinding('duplicateKey', place) : undefined
}

/** Cuts text that holds several objects or arrays in a row; `rest` is what follows the last that is whole. */
function splitValues(text: string): { parts: string[]; rest: string } {
  const parts: string[] = []
  let at = 0
  while (isOpening(text.charCodeAt(at))) {
    const after = findValueEnd(text, at)
    if (after === -1) break
    parts.push(text.slice(at, after))
    at = after
    while (isJsonSpace(text.charCodeAt(at))) at++
  }
  return { parts, rest: text.slice(at) }
}

function isOpening(unit: number): boolean {
  return unit === 0x7b || unit === 0x5b
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
