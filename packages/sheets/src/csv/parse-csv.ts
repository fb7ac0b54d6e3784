import type { CsvDelimiter } from './delimiter.ts'
import { RowParser } from './row-parser.ts'

/**
 * Reads a whole CSV text as rows of cells, without a header and without findings; blank lines are left out. A quotation
 * mark that is never closed costs its own line only; with `skipInitialSpace`, spaces before one that opens a cell are
 * skipped. To read files, detect the delimiter and report faults, use `readCsv`.
 */
export function parseCsv(
  text: string,
  delimiter: CsvDelimiter,
  { skipInitialSpace = false }: { skipInitialSpace?: boolean } = {},
): string[][] {
  const parser = new RowParser(delimiter, skipInitialSpace)
  parser.push(text)
  const rows: string[][] = []
  while (parser.at < text.length) {
    if (parser.read(true) === 'unclosed') parser.readPlainLine()
    if (parser.cells.some((cell) => cell !== '')) rows.push(parser.cells)
  }
  return rows
}
