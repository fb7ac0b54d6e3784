import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileCatalogue } from '@tip-standard/formats'
import { checkEscrow, type Escrow, type OpeningEntry, PseudonymError } from '@tip-standard/privacy/pseudonyms'
import { writeWhole } from '@tip-standard/sheets/node'
import { CouldNotRun } from '../process/exit-code.ts'

const escrowName = 'escrow.json'
const logName = 'openings.ndjson'

/** The path of the log of openings in the folder of an escrow. */
export const logPath = (folder: string): string => join(folder, logName)

/** A share in its file, with the hash of the last opening that its holder saw. */
export type ShareFile = { readonly share: string; readonly seen: readonly string[] }

async function writeFileWhole(path: string, text: string): Promise<void> {
  const result = await writeWhole(path, [text], { mode: 0o600 })
  if (!result.ok) throw new CouldNotRun(fileCatalogue.english.say(result.finding))
}

/** Writes the log of openings, completely or not at all. */
export const writeLog = (folder: string, log: readonly OpeningEntry[]): Promise<void> =>
  writeFileWhole(logPath(folder), log.map((entry) => `${JSON.stringify(entry)}\n`).join(''))

/** Writes a share with the hash of an opening, for its holder only. */
export const writeShare = (path: string, share: string, hash: string): Promise<void> =>
  writeFileWhole(path, `${share}\nseen ${hash}\n`)

/** Creates the folder of an escrow; never replaces one. */
export async function beginFolder(folder: string, escrow: Escrow, log: readonly OpeningEntry[]): Promise<void> {
  if (existsSync(join(folder, escrowName)))
    throw new CouldNotRun('This folder already holds an escrow: name another folder.')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeLog(folder, log)
  await writeFileWhole(join(folder, escrowName), `${JSON.stringify(escrow, undefined, 2)}\n`)
}

/** Reads the public part of an escrow. */
export async function readEscrow(folder: string): Promise<Escrow> {
  let escrow: unknown
  try {
    escrow = JSON.parse(await readFile(join(folder, escrowName), 'utf8'))
  } catch {
    throw new CouldNotRun('The folder holds no escrow that can be read: check its path.')
  }
  try {
    checkEscrow(escrow)
  } catch (error) {
    throw error instanceof PseudonymError ? new CouldNotRun(error.message) : error
  }
  return escrow
}

/**
 * Reads the log of openings; a missing or unreadable one counts as empty, and an empty one is rejected when it is used.
 */
export async function readLog(folder: string): Promise<OpeningEntry[]> {
  try {
    const text = await readFile(logPath(folder), 'utf8')
    return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as OpeningEntry]))
  } catch {
    return []
  }
}

/** Reads the file of a share. */
export async function readShareFile(path: string): Promise<ShareFile> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new CouldNotRun('A file of a share cannot be read: check its path.')
  }
  const [share = '', ...lines] = text.split(/\r?\n/)
  return { share, seen: lines.flatMap((line) => (line.startsWith('seen ') ? [line.slice(5).trim()] : [])) }
}
