import { createFinding, type FileFinding, FileFindingError } from '../findings.ts'
import { decodeLines } from '../text/decode.ts'
import { fromGuardedCell } from './formula-guard.ts'
import { RowParser } from './row-parser.ts'

/** One row that is not blank: `row` counts such rows from 1, `line` is the line of the file it begins on. */
export type CsvRow = { row: number; line: number; cells: string[] }

/** Rows in the order of the file and the findings met while reading them. */
export type CsvBatch = { rows: CsvRow[]; findings: FileFinding[] }

/** The characters between cells that are recognised. */
export type CsvDelimiter = ',' | ';' | '\t'

/** How CSV is read. */
export type ReadCsvOptions = {
  /** The character between cells; found from the first rows unless given. */
  delimiter?: CsvDelimiter
  /** Longest row in characters; a longer one is given up. 1 MiB unless given. */
  maxRowLength?: number
}

/** The longest row in characters when the caller names no other limit. */
export const defaultMaxRowLength = 1 << 20

/** Text the guess of the delimiter looks at. */
const sniffLength = 1 << 14

/**
 * Reads CSV as rows of text: the delimiter (`,` `;` tab) and the encoding are found, cells may span lines, blank rows are left
 * out, and the apostrophe that guards against formulas is taken off. The first row says how many cells a row has; a row with
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
  #parser: RowParser | undefined
  #head = ''
  #line = 1
  #row = 0
  #width = 0
  #isSkipping = false

  constructor(options: ReadCsvOptions) {
    this.#maxRowLength = options.maxRowLength ?? defaultMaxRowLength
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
  }

  /** Finds the delimiter; Excel can be told to write it into a first line `sep=;`. */
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
    if (cells.every((cell) => cell === '')) return
    this.#row++
    if (this.#width === 0) this.#width = cells.length
    else if (cells.length !== this.#width)
      this.batch.findings.push(
        createFinding('raggedRow', { line, row: this.#row }, { expected: this.#width, found: cells.length }),
      )
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? ''
      if (cell.charCodeAt(0) === 0x27) cells[index] = fromGuardedCell(cell)
    }
    this.batch.rows.push({ row: this.#row, line, cells })
  }

  #reportBrokenQuotes() {
    this.batch.findings.push(createFinding('brokenQuotes', { line: this.#line, row: this.#row + 1 }))
  }

  #reportTooLong() {
    this.batch.findings.push(createFinding('rowTooLong', { line: this.#line }, { limit: this.#maxRowLength }))
  }
}

/** The delimiter under which the first rows have the same number of cells, at least two; a comma when none has. */
function findDelimiter(text: string): CsvDelimiter {
  let best: CsvDelimiter = ','
  let bestScore = 0
  for (const delimiter of [',', ';', '\t'] as const) {
    const parser = new RowParser(delimiter)
    parser.push(text.slice(0, sniffLength))
    const widths: number[] = []
    while (widths.length < 20 && parser.at < parser.text.length && parser.read(widths.length === 0) === 'row')
      if (parser.cells.some((cell) => cell !== '')) widths.push(parser.cells.length)
    const [first = 0] = widths
    if (first < 2) continue
    const score = widths.filter((width) => width === first).length / widths.length + first / 1_000_000
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}
