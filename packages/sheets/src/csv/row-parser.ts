const quote = 0x22
const feed = 0x0a
const carriageReturn = 0x0d
const space = 0x20

/** The result of an attempt to read a row: it was read, more text is needed, or a quotation mark is not closed so far. */
export type RowResult = 'row' | 'incomplete' | 'unclosed'

/**
 * Cuts rows out of CSV text: cells in quotation marks may hold delimiters and line ends, a row ends at LF, CRLF or CR. Text after
 * a closing quotation mark stays part of its cell and sets `isMalformed`; quotation marks inside a bare cell are kept.
 */
export class RowParser {
  text = ''
  /** Where the next row begins. */
  at = 0
  cells: string[] = []
  isMalformed = false
  /** Line ends taken up by the last row, its own included. */
  lines = 0
  readonly #delimiter: string
  readonly #delimiterCode: number
  #nextDelimiter = -1
  #nextFeed = -1
  #nextReturn = -1

  readonly #skipsSpace: boolean

  /** With `skipInitialSpace`, spaces before the quotation mark that opens a cell are not part of it. */
  constructor(delimiter: string, skipInitialSpace = false) {
    this.#delimiter = delimiter
    this.#delimiterCode = delimiter.charCodeAt(0)
    this.#skipsSpace = skipInitialSpace
  }

  /** Adds text after the unread part. */
  push(text: string): void {
    this.text = this.text.slice(this.at) + text
    this.at = 0
    this.#nextDelimiter = this.#nextFeed = this.#nextReturn = -1
  }

  /** Reads the next row into `cells`; without `isLast` a row must end with a line end that is certain. */
  read(isLast: boolean): RowResult {
    const { text } = this
    this.cells = []
    this.isMalformed = false
    this.lines = 1
    let at = this.at
    for (;;) {
      let end: number
      if (this.#skipsSpace) at = this.#openingQuote(at)
      if (text.charCodeAt(at) === quote) {
        const close = this.#findClose(at, isLast)
        if (close === -1) return isLast ? 'unclosed' : this.#isQuoteOpen(at) ? 'unclosed' : 'incomplete'
        end = close + 1
        while (text.charCodeAt(end) === space) end++
        const next = text.charCodeAt(end)
        if (end >= text.length && !isLast) return 'incomplete'
        let value = text.slice(at + 1, close)
        if (value.includes('"')) value = value.replaceAll('""', '"')
        this.lines += countLineEnds(value)
        if (end < text.length && next !== this.#delimiterCode && next !== feed && next !== carriageReturn) {
          this.isMalformed = true
          end = this.#findEnd(close + 1)
          value += text.slice(close + 1, end)
        }
        this.cells.push(value)
      } else {
        end = this.#findEnd(at)
        this.cells.push(text.slice(at, end))
      }
      if (end >= text.length) {
        if (!isLast) return 'incomplete'
        this.at = text.length
        return 'row'
      }
      const stop = text.charCodeAt(end)
      if (stop === this.#delimiterCode) {
        at = end + 1
        continue
      }
      if (stop === carriageReturn) {
        if (end + 1 >= text.length && !isLast) return 'incomplete'
        this.at = text.charCodeAt(end + 1) === feed ? end + 2 : end + 1
      } else this.at = end + 1
      return 'row'
    }
  }

  /** Reads the next line as a row in which quotation marks mean nothing; for rows whose quotation marks are broken. */
  readPlainLine(): void {
    const found = /\r\n|\n|\r/g
    found.lastIndex = this.at
    const match = found.exec(this.text)
    this.cells = this.text.slice(this.at, match?.index ?? this.text.length).split(this.#delimiter)
    this.at = match ? match.index + match[0].length : this.text.length
    this.lines = 1
    this.#nextDelimiter = this.#nextFeed = this.#nextReturn = -1
  }

  /** The offset of the quotation mark after spaces, or where the cell begins when there is none. */
  #openingQuote(from: number): number {
    let at = from
    while (this.text.charCodeAt(at) === space) at++
    return this.text.charCodeAt(at) === quote ? at : from
  }

  /** The offset of the quotation mark that closes the cell opening at `open`, or -1 when it is not certain to be there. */
  #findClose(open: number, isLast: boolean): number {
    let from = open + 1
    for (;;) {
      const mark = this.text.indexOf('"', from)
      if (mark === -1) return -1
      if (this.text.charCodeAt(mark + 1) === quote) from = mark + 2
      else return mark + 1 >= this.text.length && !isLast ? -1 : mark
    }
  }

  /** Whether there is no closing quotation mark at all yet, rather than one at the very end that may be half of a pair. */
  #isQuoteOpen(open: number): boolean {
    return this.#findClose(open, true) === -1
  }

  /** The offset of the delimiter or line end that ends a bare cell, or the end of the text. */
  #findEnd(at: number): number {
    if (this.#nextDelimiter < at) this.#nextDelimiter = toLimit(this.text.indexOf(this.#delimiter, at))
    if (this.#nextFeed < at) this.#nextFeed = toLimit(this.text.indexOf('\n', at))
    if (this.#nextReturn < at) this.#nextReturn = toLimit(this.text.indexOf('\r', at))
    return Math.min(this.#nextDelimiter, this.#nextFeed, this.#nextReturn, this.text.length)
  }
}

function toLimit(found: number): number {
  return found === -1 ? Number.POSITIVE_INFINITY : found
}

function countLineEnds(value: string): number {
  if (!/[\r\n]/.test(value)) return 0
  return value.match(/\r\n|\n|\r/g)?.length ?? 0
}
