import type { FileFinding } from '@tip-standard/sheets'
import { writeStream, writeWhole } from '@tip-standard/sheets/node'
import { english, type Speech } from '../texts/speech.ts'
import { CouldNotRun } from './exit-code.ts'
import { noFolder, refuseOverwriting } from './overwriting.ts'

/** The pieces of an output. */
export type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** Writes an output; see `write`. */
export type Write = (pieces: Pieces, path: string | undefined, speech?: Speech, mode?: number) => Promise<void>

/** Explains why an output could not be written. */
export function unwritten(
  path: string | undefined,
  { code, params }: FileFinding,
  speech: Speech = english,
): CouldNotRun {
  if (code === 'missingFile' && path !== undefined && speech.language === 'en') return noFolder(path)
  return new CouldNotRun(speech.findings.say('table', { code, params }))
}

/**
 * Writes to a file, completely or not at all and without overwriting unless allowed, or to standard output, where a
 * closed pipe is not an error. `mode` sets who may read the file.
 */
export async function write(
  pieces: Pieces,
  path: string | undefined,
  speech: Speech = english,
  mode?: number,
): Promise<void> {
  if (path !== undefined) refuseOverwriting(path)
  const result =
    path === undefined
      ? await writeStream(process.stdout, pieces)
      : await writeWhole(path, pieces, mode === undefined ? {} : { mode })
  if (result.ok || (path === undefined && result.finding.code === 'closedPipe')) return
  throw unwritten(path, result.finding, speech)
}
