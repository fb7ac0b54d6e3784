import { fileCatalogue } from '@tip-standard/formats'
import { type CellInput, writeCsv, writeNdjson, writeWorkbook } from '@tip-standard/sheets'
import { CouldNotRun } from '../process/exit-code.ts'
import { type Write, write } from '../process/output.ts'

type Row = Readonly<Record<string, unknown>>

/** Rows of cells under a header. */
export type Sheet = { readonly header: readonly string[]; readonly rows: Iterable<readonly CellInput[]> }

/** Writes a cell as text; writes several values in the form in which they are read back. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' + ')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')
}

/**
 * Makes lines of CSV: the given columns or those of the first row, then the rows. Throws a `CouldNotRun` for a column
 * that only a later row has.
 */
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
    } else if (columns === undefined && Object.keys(row).some((column) => header?.includes(column) === false))
      throw new CouldNotRun(
        'A later row has a column that the first one lacks, and CSV has one header: name an output that ends in .ndjson or .xlsx.',
      )
    yield header.map((column) => toText(row[column]))
  }
}

/** Whether the name of a file is that of a workbook. */
export const isWorkbookName = (output: string | undefined): output is string =>
  output !== undefined && /\.xlsx$/i.test(output)

/** Extensions that promise another format than the rows are written in. */
const foreignEndings = /\.(txt|json|html?|xlsm?|ods|pdf|docx?|parquet)$/i

/** Throws for a name that promises another format than the rows would be written in. */
export function refuseEnding(output: string | undefined): void {
  if (output !== undefined && !isWorkbookName(output) && foreignEndings.test(output))
    throw new CouldNotRun(
      'Rows are written as CSV, NDJSON or a workbook: name an output that ends in .csv, .ndjson or .xlsx.',
    )
}

/** Writes a workbook; text stays text, even if it starts like a formula. Nothing is truncated: too many rows are an error. */
function* workbook(sheets: readonly Sheet[], name: string): Generator<Uint8Array> {
  const named = sheets.map(({ header, rows }, at) => ({
    name: sheets.length === 1 ? name : `${name} ${at + 1}`,
    columns: header.map((column) => ({ header: column, isText: true })),
    rows,
  }))
  yield* writeWorkbook(named, (finding) => {
    throw new CouldNotRun(fileCatalogue.english.say(finding))
  })
}

/** Writes sheets to a workbook, completely or not at all. */
export async function writeSheets(
  sheets: readonly Sheet[],
  name: string,
  output: string,
  to: Write = write,
): Promise<void> {
  await to(workbook(sheets, name), output)
}

/** Writes flat rows to a file, as NDJSON or a workbook by its extension, otherwise as CSV; or to the screen. */
export async function writeRows(
  rows: Iterable<Row> | AsyncIterable<Row>,
  output: string | undefined,
  columns?: readonly string[],
  to: Write = write,
): Promise<void> {
  refuseEnding(output)
  if (isWorkbookName(output)) {
    const all: Row[] = []
    for await (const row of rows) all.push(row)
    const header = columns ?? [...new Set(all.flatMap((row) => Object.keys(row)))]
    const cells = all.map((row) => header.map((column) => toText(row[column])))
    return writeSheets([{ header, rows: cells }], 'Rows', output, to)
  }
  const isNdjson = output !== undefined && /\.(ndjson|jsonl)$/i.test(output)
  await to(isNdjson ? writeNdjson(rows) : writeCsv(csvRows(rows, columns)), output)
}
