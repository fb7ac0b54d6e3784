import { fileCatalogue } from '@tip-standard/formats'
import { isZip, readBytes } from '@tip-standard/formats/files'
import { createFinding, type FileFinding, openWorkbook, readCsv, readNdjson, readSheet } from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/** The cells of a row, and its number in a spreadsheet program. */
export type NumberedCells = { readonly row: number; readonly cells: readonly string[] }

/** Called with the number of rows or objects that could not be used. */
type OnUnusable = (count: number) => void

/** The error for a file that cannot be read. */
export const refusedFile = (finding: FileFinding): CouldNotRun => new CouldNotRun(fileCatalogue.english.say(finding))

/** Whether a file contains objects line by line, and not a table. */
export const holdsLines = (path: string): boolean => /\.(ndjson|jsonl)$/i.test(path)

async function chunksOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  const opened = await openSource(path)
  if (!opened.ok) throw refusedFile(opened.finding)
  return opened.source.chunks
}

const errorsIn = (findings: readonly FileFinding[]): number =>
  findings.filter(({ severity }) => severity === 'error').length

/** Reads the objects of an NDJSON file from its start. Throws a `CouldNotRun` for a file that cannot be read. */
export async function* readObjects(path: string, onUnusable: OnUnusable = () => {}): AsyncGenerator<object> {
  for await (const { records, findings } of readNdjson(await chunksOf(path))) {
    onUnusable(errorsIn(findings))
    for (const { value } of records)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) onUnusable(1)
      else yield value
  }
}

/**
 * Reads the rows of a CSV file or of the first sheet of a workbook from its start, the header first. Cells that cannot
 * be read are empty, and count only in columns that are `asked` for, by number. Throws a `CouldNotRun` for a file that
 * cannot be read.
 */
export async function* readCells(
  path: string,
  onUnusable: OnUnusable = () => {},
  isAsked: (column: number) => boolean = () => true,
): AsyncGenerator<NumberedCells> {
  const chunks = await chunksOf(path)
  if (/\.xlsx$/i.test(path)) return yield* sheetRows(await readBytes(chunks), onUnusable, isAsked)
  for await (const { rows, findings } of readCsv(chunks)) {
    onUnusable(errorsIn(findings))
    yield* rows
  }
}

function* sheetRows(
  bytes: Uint8Array,
  onUnusable: OnUnusable,
  isAsked: (column: number) => boolean,
): Generator<NumberedCells> {
  if (!isZip(bytes)) throw refusedFile(createFinding('notAWorkbook'))
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw refusedFile(opened.findings[0] ?? createFinding('notAWorkbook'))
  const { sheets } = opened.workbook
  const sheet = sheets.find(({ state }) => state === 'visible') ?? sheets[0]
  if (sheet === undefined) throw refusedFile(createFinding('notAWorkbook'))
  for (const { rows, findings } of readSheet(opened.workbook, sheet)) {
    for (const { row, values } of rows)
      yield {
        row,
        cells: values.map((value) => (value === null ? '' : typeof value === 'object' ? value.iso : String(value))),
      }
    // After the rows, because the header of this batch decides which columns are asked for.
    onUnusable(errorsIn(findings.filter(({ at: { column } }) => column === undefined || isAsked(column))))
  }
}
