import { createFinding, type FileFinding, FileFindingError } from '../findings/findings.ts'
import { headerSearchRows } from '../rows/header-row.ts'
import type { CsvRow } from '../rows/row.ts'
import { decodeLines } from '../text/decode.ts'
import type { CsvDelimiter } from './delimiter.ts'
import { fromGuardedCell } from './formula-guard.ts'
import { RowParser } from './row-parser.ts'

/** Rows in file order and the findings from reading them. */
export type CsvBatch = { rows: CsvRow[]; findings: FileFinding[] }

/** Options for reading CSV. */
export type ReadCsvOptions = {
  /** The character between cells (default: detected from the first rows). */
  delimiter?: CsvDelimiter
  /** The maximum row length in characters (default: 1 MiB); longer rows are discarded. */
  maxRowLength?: number
  /**
   * Recognises the header in the first 20 rows, where titles may be above it. By default the first row is the header.
   */
  isHeader?: (row: CsvRow) => boolean
}

/** The default maximum row length in characters. */
export const defaultMaxRowLength: number = 1 << 20

/**
 * The length of text that the delimiter detection reads: the header of a long questionnaire, written in labels, takes
 * tens of thousands of characters.
 */
const sniffLength = 1 << 18

/**
 * Reads CSV as rows of text: detects the delimiter (`,` `;` tab) and the encoding, joins cells that span lines, leaves
 * out blank rows, and removes the apostrophe that guards against formulas. The header determines the number of cells in
 * a row; a row with more or fewer is kept and reported. An unclosed quotation mark spoils only its own line.
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array>,
  options: ReadCsvOptions = {},
): AsyncGenerator<CsvBatch> {
  const reader = new CsvReader(options)
  let failure: FileFinding | undefined
  try {
    for await (const text of decodeLines(source, (finding) => reader.batch.findings.push(finding))) {
      reader.push(text, false)
      if (reader.hasBatch()) yield reader.take()
    }
  } catch (error) {
    if (!(error instanceof FileFindingError)) throw error
    failure = error.finding
  }
  reader.push('', true)
  if (failure) reader.batch.findings.push(failure)
  if (reader.hasBatch()) yield reader.take()
}

class CsvReader {
  batch: CsvBatch = { rows: [], findings: [] }
  readonly #maxRowLength: number
  readonly #isHeader: (row: CsvRow) => boolean
  /** Rows before the header, which may be titles. */
  #above: CsvRow[] = []
  #parser: RowParser | undefined
  #head = ''
  #line = 1
  #row = 0
  #width = 0
  #isSkipping = false

  constructor(options: ReadCsvOptions) {
    this.#maxRowLength = options.maxRowLength ?? defaultMaxRowLength
    this.#isHeader = options.isHeader ?? (() => true)
    if (options.delimiter) this.#parser = new RowParser(options.delimiter)
  }

  hasBatch(): boolean {
    return this.batch.rows.length > 0 || this.batch.findings.length > 0
  }

  take(): CsvBatch {
    const full = this.batch
    this.batch = { rows: [], findings: [] }
    return full
  }

  push(text: string, isLast: boolean): void {
    if (!this.#parser) {
      this.#head += text
      if (!isLast && this.#head.length < sniffLength) return
      this.#parser = this.#start()
    } else this.#parser.push(text)
    this.#readRows(this.#parser, isLast)
    if (isLast) this.#giveUpHeader()
  }

  /** Finds the delimiter, which files for Excel may state in a first line `sep=;`. */
  #start(): RowParser {
    const named = /^sep=([,;\t])\r?\n/i.exec(this.#head)
    if (named) this.#line++
    const parser = new RowParser(named?.[1] ?? findDelimiter(this.#head))
    parser.push(this.#head.slice(named?.[0].length ?? 0))
    this.#head = ''
    return parser
  }

  #readRows(parser: RowParser, isLast: boolean): void {
    while (parser.at < parser.text.length) {
      if (this.#isSkipping && !this.#skipLine(parser)) return
      if (parser.at >= parser.text.length) return
      const start = parser.at
      const result = parser.read(isLast)
      if (result === 'row') {
        if (parser.at - start > this.#maxRowLength) {
          this.#reportTooLong()
          this.#line += parser.lines
          continue
        }
        if (parser.isMalformed) this.#reportBrokenQuotes()
        this.#add(parser)
        continue
      }
      const waiting = parser.text.length - parser.at
      if (result === 'unclosed' && (isLast || waiting > this.#maxRowLength)) {
        this.#reportBrokenQuotes()
        parser.readPlainLine()
        this.#add(parser)
        continue
      }
      if (waiting <= this.#maxRowLength) return
      this.#reportTooLong()
      this.#isSkipping = true
    }
  }

  /** Drops text up to the next line end; returns false if there is none yet. CR and LF arrive together (`decodeLines`). */
  #skipLine(parser: RowParser): boolean {
    const found = /\r\n|\n|\r/g
    found.lastIndex = parser.at
    const isFound = found.test(parser.text)
    parser.at = isFound ? found.lastIndex : parser.text.length
    if (!isFound) return false
    this.#isSkipping = false
    this.#line++
    return true
  }

  #add(parser: RowParser): void {
    const line = this.#line
    this.#line += parser.lines
    const { cells } = parser
    this.#row++
    if (cells.every((cell) => cell === '')) return
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? ''
      if (cell.charCodeAt(0) === 0x27) cells[index] = fromGuardedCell(cell)
    }
    const row: CsvRow = { row: this.#row, line, cells }
    this.batch.rows.push(row)
    if (this.#width > 0) this.#checkWidth(row)
    else if (this.#isHeader(row)) this.#width = cells.length
    else if (this.#above.push(row) === headerSearchRows) this.#giveUpHeader()
  }

  #checkWidth(read: CsvRow) {
    const { row, line, cells } = read
    if (cells.length === this.#width) return
    read.isRagged = true
    this.batch.findings.push(createFinding('raggedRow', { line, row }, { expected: this.#width, found: cells.length }))
  }

  /** Uses the first row as the header, if none was found. */
  #giveUpHeader() {
    const [first] = this.#above
    if (this.#width > 0 || !first) return
    this.#width = first.cells.length
    for (const row of this.#above) this.#checkWidth(row)
    this.#above = []
  }

  #reportBrokenQuotes() {
    this.batch.findings.push(createFinding('brokenQuotes', { line: this.#line, row: this.#row + 1 }))
  }

  #reportTooLong() {
    this.#row++
    this.batch.findings.push(createFinding('rowTooLong', { line: this.#line }, { limit: this.#maxRowLength }))
  }
}

/**
 * The delimiter with which most of the first rows have the same number of cells, at least two; a comma if none does.
 */
function findDelimiter(text: string): CsvDelimiter {
  let best: CsvDelimiter = ','
  let bestScore = 0
  for (const delimiter of [',', ';', '\t'] as const) {
    const parser = new RowParser(delimiter)
    parser.push(text.slice(0, sniffLength))
    const widths: number[] = []
    while (widths.length < 20 && parser.at < parser.text.length && parser.read(widths.length === 0) === 'row')
      if (parser.cells.some((cell) => cell !== '')) widths.push(parser.cells.length)
    const width = findMostFrequent(widths)
    if (width < 2) continue
    const score = widths.filter((other) => other === width).length / widths.length + width / 1_000_000
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** The most frequent of some numbers, the largest if several are equally frequent; 0 for none. */
function findMostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return Math.max(0, ...[...counts].filter(([, count]) => count === Math.max(...counts.values())).map(([one]) => one))
}
