import type { Source } from '../json/write-json.ts'
import { toCsvCell } from './csv-cell.ts'
import type { CsvDelimiter } from './delimiter.ts'

/** Options for writing CSV. */
export type WriteCsvOptions = {
  /** The character between cells (default: a comma). French versions of Excel expect a semicolon. */
  delimiter?: CsvDelimiter
  /** Whether the text begins with a byte order mark, by which Excel recognises UTF-8. */
  hasMark?: boolean
}

/** The approximate length, in characters, of the pieces in which text is passed on. */
const pieceLength = 1 << 16

/**
 * Writes rows as CSV (RFC 4180: CRLF, quotation marks doubled), safe against formula injection. `readCsv` returns the
 * same rows, except rows of empty cells, which no reader can distinguish from blank lines.
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
