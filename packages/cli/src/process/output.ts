import { writeStream, writeWhole } from '@tip-standard/sheets/node'
import { english, type Speech } from '../texts/speech.ts'
import { CouldNotRun } from './exit-code.ts'
import { refuseOverwriting } from './overwriting.ts'

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/**
 * Writes to a file, completely or not at all and without overwriting unless allowed, or to standard output, where a closed pipe is not an error. `mode`
 * says who may read the file.
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
  if (result.ok) return
  const { code, params } = result.finding
  if (path === undefined && code === 'closedPipe') return
  throw new CouldNotRun(speech.findings.say('table', { code, params }))
}
