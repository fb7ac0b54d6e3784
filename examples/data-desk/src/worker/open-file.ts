import { type NamedSource, openRecordFile, type RecordFile } from '@tip-standard/formats/files'
import { correctWorkbook, createFinding, FileFindingError, readCsv, writeCsv } from '@tip-standard/sheets'
import type { CellSpot, Correction, DeskFile, ValueSpot } from '../work/protocol.ts'
import { correctedRecords } from './correct-records.ts'
import { Refusal } from './refusal.ts'

/** The maximum size of a workbook, which is unpacked in memory: more would exceed what a browser gives a page. */
const mostOfWorkbook = 256 << 20

/** The first bytes of files that are read as a whole: a zip package, an old workbook, a Parquet file. */
const wholeFiles = [
  [0x50, 0x4b],
  [0xd0, 0xcf],
  [0x50, 0x41, 0x52, 0x31],
]

const beginsWith = (head: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => head[at] === byte)

/** Called with the share of a file that was read. */
export type OnRead = (share: number) => void

/**
 * Yields the bytes of a file as they are read; a file that changed or vanished since it was chosen becomes a finding.
 */
async function* chunksOf(file: File, onRead: OnRead): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let read = 0
  try {
    for (;;) {
      const next = await reader.read()
      if (next.done) break
      read += next.value.length
      onRead(file.size === 0 ? 1 : read / file.size)
      yield next.value
    }
  } catch {
    throw new FileFindingError(createFinding('fileChanged'))
  } finally {
    reader.releaseLock()
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

type CellCorrection = Extract<Correction, CellSpot>
type ValueCorrection = Extract<Correction, ValueSpot>

const isOfCell = (correction: Correction): correction is CellCorrection => 'row' in correction
const isOfValue = (correction: Correction): correction is ValueCorrection => 'record' in correction

/**
 * Yields the rows of a CSV file with corrected cells, as UTF-8; blank rows stay, so that every row keeps its number.
 */
async function* correctedRows(
  chunks: AsyncIterable<Uint8Array>,
  corrections: readonly CellCorrection[],
): AsyncGenerator<string[]> {
  let last = 0
  for await (const { rows } of readCsv(chunks))
    for (const { row, cells } of rows) {
      for (; last < row - 1; last++) yield ['']
      last = row
      const corrected = [...cells]
      for (const correction of corrections)
        if (correction.row === row) corrected[correction.column - 1] = correction.text
      yield corrected
    }
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

/** Reads all bytes of a file that is no larger than a workbook may be. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > mostOfWorkbook) throw new Refusal('tooBigWorkbook', { limit: mostOfWorkbook >> 20 })
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new Refusal('fileChanged')
  }
}

/** Whether a file is read as a whole, as workbooks are. */
export async function isWhole(file: File): Promise<boolean> {
  try {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
    return wholeFiles.some((mark) => beginsWith(head, mark))
  } catch {
    throw new Refusal('fileChanged')
  }
}

/** The bytes of a workbook, with its corrections. */
export async function correctedWorkbook({ file, corrections }: DeskFile): Promise<{ bytes: Uint8Array; kept: number }> {
  const bytes = await bytesOf(file)
  if (corrections.length === 0) return { bytes, kept: 0 }
  const corrected = correctWorkbook(bytes, corrections.filter(isOfCell))
  if (!corrected.ok) throw new Refusal('notCorrected')
  return { bytes: corrected.bytes, kept: corrected.findings.length }
}

/** The bytes of a text file, with its corrections. */
export function correctedText({ file, corrections }: DeskFile, onRead: OnRead = () => {}): AsyncIterable<Uint8Array> {
  const chunks = chunksOf(file, onRead)
  if (corrections.length === 0) return chunks
  const values = corrections.filter(isOfValue)
  const [first] = values
  if (first !== undefined) return encoded(correctedRecords(chunks, first.kind, values))
  return encoded(writeCsv(correctedRows(chunks, corrections.filter(isOfCell)), { hasMark: true }))
}

/** A file as a source for the readers, with its corrections. */
async function sourceOf(desk: DeskFile, onRead: OnRead): Promise<NamedSource> {
  const { name, size } = desk.file
  const chunks = (await isWhole(desk.file)) ? once((await correctedWorkbook(desk)).bytes) : correctedText(desk, onRead)
  return { name, size, chunks }
}

/** Loads the detector of people's names and numbers in free texts; called only if a table has free texts. */
const loadDetector = async (): Promise<(text: string) => boolean> =>
  (await import('@tip-standard/privacy/redaction')).holdsPersonal

/** Opens a file with its corrections and the officer's statements about it. A check inspects the records itself. */
export async function openDeskFile(
  desk: DeskFile,
  { onRead = () => {}, isInspected = true }: { onRead?: OnRead; isInspected?: boolean } = {},
): Promise<RecordFile> {
  return openRecordFile(await sourceOf(desk, onRead), { isInspected, loadDetector, ...desk.options })
}
