import { createFinding, type FileFinding, FileFindingError } from '../findings/findings.ts'
import { headerSearchRows } from '../rows/header-row.ts'
import type { CsvRow } from '../rows/row.ts'
import { decodeLines } from '../text/decode.ts'
import type { CsvDelimiter } from './delimiter.ts'
import { fromGuardedCell } from './formula-guard.ts'
import { RowParser } from './row-parser.ts'

/** Rows in the order of the file and the findings met while reading them. */
export type CsvBatch = { rows: CsvRow[]; findings: FileFinding[] }

/** How CSV is read. */
export type ReadCsvOptions = {
  /** The character between cells (default: detected from the first rows). */
  delimiter?: CsvDelimiter
  /** Longest row in characters; a longer one is given up. 1 MiB unless given. */
  maxRowLength?: number
  /** Recognises the header, which may have titles above it, in the first 20 rows. Unless given, the first row is the header. */
  isHeader?: (row: CsvRow) => boolean
}

/** The longest row in characters when the caller names no other limit. */
export const defaultMaxRowLength: number = 1 << 20

/** Text the guess of the delimiter looks at: the header of a long questionnaire, in its labels, takes tens of thousands of characters. */
const sniffLength = 1 << 18

/**
 * Reads CSV as rows of text: the delimiter (`,` `;` tab) and the encoding are found, cells may span lines, blank rows are left
 * out, and the apostrophe that guards against formulas is taken off. The header says how many cells a row has; a row below it with
 * more or fewer is kept and reported. A quotation mark that is never closed costs its own line only.
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
  /** Rows that may be titles: the header has not come yet. */
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

  /** Finds the delimiter; files for Excel may name it in a first line `sep=;`. */
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

  /** Drops text up to the next line end; false when it is not there yet. */
  #skipLine(parser: RowParser): boolean {
    const end = parser.text.indexOf('\n', parser.at)
    parser.at = end === -1 ? parser.text.length : end + 1
    if (end === -1) return false
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
    const row = { row: this.#row, line, cells }
    this.batch.rows.push(row)
    if (this.#width > 0) this.#checkWidth(row)
    else if (this.#isHeader(row)) this.#width = cells.length
    else if (this.#above.push(row) === headerSearchRows) this.#giveUpHeader()
  }

  #checkWidth({ row, line, cells }: CsvRow) {
    if (cells.length === this.#width) return
    this.batch.findings.push(createFinding('raggedRow', { line, row }, { expected: this.#width, found: cells.length }))
  }

  /** Where no header was found, the first row is used as the header. */
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

/** The delimiter under which most of the first rows have the same number of cells, at least two; a comma when none has. */
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

/** The most frequent of some numbers, the largest of equally frequent ones; 0 for none. */
function findMostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return Math.max(0, ...[...counts].filter(([, count]) => count === Math.max(...counts.values())).map(([one]) => one))
}
