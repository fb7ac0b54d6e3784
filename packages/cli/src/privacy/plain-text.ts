import { readFile } from 'node:fs/promises'
import { fileCatalogue } from '@tip-standard/formats'
import { decodeLines, type FileFinding } from '@tip-standard/sheets'
import { toSystemFinding } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'
import { refusedFile } from './flat-file.ts'

/** How files begin that hold words in a form in which they cannot be found, by what people call them; bytes as Latin-1. */
const signatures: readonly (readonly [start: string, name: string])[] = [
  ['PK\x03\x04', 'a document, a workbook or a packed file (such as .docx, .odt, .xlsx or .zip)'],
  ['\xd0\xcf\x11\xe0', 'an old document, workbook or mail of Office (such as .doc, .xls or .msg)'],
  ['{\\rtf', 'a document in Rich Text Format (.rtf)'],
  ['%PDF', 'a PDF'],
  ['\x1f\x8b', 'a packed file (.gz)'],
  ['7z\xbc\xaf', 'a packed file (.7z)'],
  ['Rar!', 'a packed file (.rar)'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['PAR1', 'a Parquet file'],
  ['SQLite format 3', 'a database'],
]

/** Control characters that no text has; of those that some programs leave in a text, few are in it. */
const controls = /[^\P{Cc}\s]/gu
/** A text has fewer than one of them in this many characters. */
const leastBetweenControls = 50

function refuseOther(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 32))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  const name = signatures.find(([signature]) => start.startsWith(signature))?.[1]
  if (name !== undefined) throw notText(`This is ${name}, not a plain text`)
}

const notText = (what: string): CouldNotRun =>
  new CouldNotRun(
    `${what}: names in it would not be found. Open it in the program that it comes from, save it as plain text (.txt) in UTF-8, and give that file. Nothing was written.`,
  )

async function readBytes(path: string | undefined): Promise<Uint8Array> {
  try {
    if (path !== undefined) return await readFile(path)
    const parts: Buffer[] = []
    for await (const part of process.stdin) parts.push(part as Buffer)
    return Buffer.concat(parts)
  } catch (error) {
    const finding = toSystemFinding(error)
    if (finding === undefined) throw error
    throw refusedFile(finding)
  }
}

/**
 * Reads a plain text from a file or standard input, in the encodings in which tables are read; `notes` say how it was
 * read where that is not certain. Throws a `CouldNotRun` for a document, a workbook and whatever else is not a plain
 * text.
 */
export async function readPlainText(path: string | undefined): Promise<{ text: string; notes: string[] }> {
  const bytes = await readBytes(path)
  refuseOther(bytes)
  const findings: FileFinding[] = []
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  let text = ''
  for await (const piece of decodeLines(once(), (finding) => findings.push(finding))) text += piece
  const strange = text.match(controls)?.length ?? 0
  if (findings.some(({ code }) => code === 'nulByte') || strange * leastBetweenControls > text.length)
    throw notText('This is not a plain text, or it is damaged')
  return { text, notes: findings.map((finding) => fileCatalogue.english.say(finding)) }
}
