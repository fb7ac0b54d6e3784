import type { Source } from '../json/write-json.ts'
import { toCsvCell } from './csv-cell.ts'
import type { CsvDelimiter } from './delimiter.ts'

/** How CSV is written. */
export type WriteCsvOptions = {
  /** The character between cells (default: a comma). French versions of Excel expect a semicolon. */
  delimiter?: CsvDelimiter
  /** Whether the text begins with a byte order mark, by which Excel knows that it is UTF-8. */
  hasMark?: boolean
}

/** Text is handed on in pieces of about this many characters. */
const pieceLength = 1 << 16

/**
 * Writes rows as CSV (RFC 4180: CRLF, quotation marks doubled), safe against formula injection. Reading it with `readCsv` gives
 * the same rows, except rows whose cells are all empty, which no reader can distinguish from blank lines.
 */
export async function* writeCsv(
  rows: Source<readonly string[]>,
  options: WriteCsvOptions = {},
): AsyncGenerator<string> {
  const { delimiter = ',', hasMark = false } = options
  let piece = hasMark ? '\ufeff' : ''
  for await (const row of rows) {
    piece += `${row.map(toCsvCell).join(delimiter)}\r\n`
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}
