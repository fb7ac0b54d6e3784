import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isDate } from '@tip-standard/core'
import { PseudonymError, type SecretKey, saltOf, withSalt } from '@tip-standard/privacy/pseudonyms'
import type { Counted } from '../process/counted-outputs.ts'
import { CouldNotRun } from '../process/exit-code.ts'
import { writeCounting } from './counting-file.ts'
import { locked } from './locked.ts'

/** A sealed JSON file, with the salt of its passphrase, if its key is made from one. */
export type Salted = { readonly content: object; readonly salt?: Uint8Array }

/** Reads the salt in a sealed file. */
function saltIn(file: object, name: string): Uint8Array | undefined {
  try {
    return saltOf(file)
  } catch (error) {
    if (!(error instanceof PseudonymError)) throw error
    throw new CouldNotRun(`The salt in the ${name} is damaged: take the ${name} from a backup.`)
  }
}

/** Reads a file sealed with a key, such as a ledger; messages call it `name`. Its seal is checked when it is used. */
export async function readSalted(path: string, name: string, isOne: (content: object) => boolean): Promise<Salted> {
  let content: unknown
  try {
    content = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new CouldNotRun(
      error instanceof SyntaxError ? `The ${name} is not JSON.` : `The ${name} cannot be read: check its path.`,
    )
  }
  if (typeof content !== 'object' || content === null || !isOne(content))
    throw new CouldNotRun(`The file given as a ${name} is not a ${name}.`)
  const salt = saltIn(content, name)
  return { content, ...(salt !== undefined && { salt }) }
}

/**
 * Runs with what a sealed file has counted, or without one, and destroys its key. No two processes continue a file at
 * once: each would count on what it read, and the last would forget what the others released.
 */
export function inSeries<S extends { readonly key: SecretKey }, T>(
  path: string | undefined,
  name: string,
  open: () => Promise<S | undefined>,
  run: (series: S | undefined) => Promise<T>,
): Promise<T> {
  const runs = async (): Promise<T> => {
    const series = await open()
    try {
      return await run(series)
    } finally {
      series?.key.destroy()
    }
  }
  if (path === undefined) return runs()
  return locked(path, `Another run is continuing this ${name}. If none is, delete the .lock file beside it.`, runs)
}

/** Throws if a new file would replace an existing one: the record of earlier releases would be lost. */
export function refuseSecond(path: string, name: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new CouldNotRun(`The new ${name} is a folder: name a file in it.`)
  if (existsSync(path)) throw new CouldNotRun(`This ${name} already exists: continue it with --${name}.`)
}

/** Throws for a date that is not in the calendar: once it is sealed, no release on a real date could follow it. */
export function refuseNoDay(date: string): void {
  if (!isDate(date)) throw new CouldNotRun('--date is not a date: write it as 2026-01-31.')
}

/** Throws for a date before the latest one of a record, because comparisons by date would be reversed. */
export function refuseEarlier(date: string, latest: string | undefined, name: string): void {
  if (latest !== undefined && date < latest)
    throw new CouldNotRun(`--date is before the latest date in the ${name}: give that day or a later one.`)
}

/** Writes a sealed file that only its owner can read, with the salt of its passphrase. */
export function writeSalted(path: string, content: object, salt: Uint8Array | undefined): Promise<Counted> {
  const salted = salt === undefined ? content : withSalt(content, salt)
  return writeCounting(path, `${JSON.stringify(salted)}\n`)
}
