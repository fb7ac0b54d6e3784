import { fileCatalogue } from '@tip-standard/formats'
import { isZip, readBytes } from '@tip-standard/formats/files'
import {
  createFinding,
  type FileFinding,
  openWorkbook,
  readCsv,
  readNdjson,
  readWholeSheet,
  toText,
} from '@tip-standard/sheets'
import { openSource } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

/** The cells of a row, its number in a spreadsheet program, and the columns, from 1, that could not be read. */
type NumberedCells = { readonly row: number; readonly cells: readonly string[]; readonly unread?: readonly number[] }

/** A row that was read, and whether its cells can be trusted. */
export type ReadCells = NumberedCells & { readonly isSound: boolean }

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

/**
 * Reads the objects of an NDJSON file from its start; `everyOne` includes those in which a name is given twice, to learn
 * what they refuse. Throws a `CouldNotRun` for a file that cannot be read.
 */
export async function* readObjects(
  path: string,
  onUnusable: OnUnusable = () => {},
  { everyOne = false }: { everyOne?: boolean } = {},
): AsyncGenerator<object> {
  for await (const { records, findings } of readNdjson(await chunksOf(path))) {
    onUnusable(errorsIn(findings))
    for (const { value, isDoubtful } of records)
      if (isDoubtful && !everyOne) continue
      else if (typeof value !== 'object' || value === null || Array.isArray(value)) onUnusable(1)
      else yield value
  }
}

/**
 * Reads the rows of a CSV file or of the first sheet of a workbook from its start, the header first. A row with an error
 * is not sound: its cells may be in the wrong columns. An error in one cell counts only if its column `isAsked` for, by
 * its number. Throws a `CouldNotRun` for a file that cannot be read.
 */
export async function* readCells(
  path: string,
  onUnusable: OnUnusable = () => {},
  isAsked: (column: number) => boolean = () => true,
): AsyncGenerator<ReadCells> {
  const faults = new Map<number, FileFinding[]>()
  const isFaulty = (found: readonly FileFinding[] = []): boolean =>
    found.some(({ at: { column } }) => column === undefined || isAsked(column))
  for await (const { rows, findings } of batchesOf(path)) {
    for (const finding of findings.filter(({ severity }) => severity === 'error'))
      if (finding.at.row === undefined) onUnusable(1)
      else faults.set(finding.at.row, [...(faults.get(finding.at.row) ?? []), finding])
    for (const { row, cells, unread = [] } of rows) {
      const isSound = !isFaulty(faults.get(row)) && !unread.some(isAsked)
      faults.delete(row)
      if (!isSound) onUnusable(1)
      yield { row, cells, isSound }
    }
  }
  // Rows in which nothing but errors was found.
  onUnusable([...faults.values()].filter(isFaulty).length)
}

type CellBatch = { readonly rows: Iterable<NumberedCells>; readonly findings: readonly FileFinding[] }

async function* batchesOf(path: string): AsyncGenerator<CellBatch> {
  const chunks = await chunksOf(path)
  if (/\.xlsx$/i.test(path)) yield* sheetBatches(await readBytes(chunks))
  else yield* readCsv(chunks)
}

function* sheetBatches(bytes: Uint8Array): Generator<CellBatch> {
  if (!isZip(bytes)) throw refusedFile(createFinding('notAWorkbook'))
  const opened = openWorkbook(bytes)
  if (!opened.ok) throw refusedFile(opened.findings[0] ?? createFinding('notAWorkbook'))
  const { sheets } = opened.workbook
  const sheet = sheets.find(({ state }) => state === 'visible') ?? sheets[0]
  if (sheet === undefined) throw refusedFile(createFinding('notAWorkbook'))
  const { rows, findings } = readWholeSheet(opened.workbook, sheet)
  yield { rows: rows.map(({ values, ...row }) => ({ ...row, cells: values.map(toText) })), findings }
}
