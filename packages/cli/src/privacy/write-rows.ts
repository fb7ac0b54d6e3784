import { writeCsv, writeNdjson } from '@tip-standard/formats'
import { write } from '../commands/output.ts'

type Row = Readonly<Record<string, unknown>>

/** A cell as text; several values as they are read again. */
const toText = (value: unknown): string => (Array.isArray(value) ? value.join(' + ') : String(value ?? ''))

/** Lines of CSV: the names of the columns of the first row, or those given, then the rows. */
async function* csvRows(
  rows: Iterable<Row> | AsyncIterable<Row>,
  columns: readonly string[] | undefined,
): AsyncGenerator<string[]> {
  let header = columns
  if (header !== undefined) yield [...header]
  for await (const row of rows) {
    if (header === undefined) {
      header = Object.keys(row)
      yield [...header]
    }
    yield header.map((column) => toText(row[column]))
  }
}

/** Writes flat rows to a file, as NDJSON where its name says so, else as CSV, or to the screen. */
export async function writeRows(
  rows: Iterable<Row> | AsyncIterable<Row>,
  output: string | undefined,
  columns?: readonly string[],
): Promise<void> {
  const isNdjson = output !== undefined && /\.(ndjson|jsonl)$/i.test(output)
  await write(isNdjson ? writeNdjson(rows) : writeCsv(csvRows(rows, columns)), output)
}
