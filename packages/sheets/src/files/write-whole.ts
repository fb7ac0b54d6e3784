import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { createFinding, type FileFinding, FileFindingError } from '../findings/findings.ts'
import type { Source } from '../json/write-json.ts'
import { cleanOnSignal } from './clean-on-signal.ts'
import { toSystemFinding } from './system-finding.ts'

/**
 * How many bytes were written, or the finding that explains why nothing was; `bytes` then is how many a device or pipe
 * had taken before.
 */
export type WriteResult = { ok: true; bytes: number } | { ok: false; finding: FileFinding; bytes?: number }

/** A file that is written whole under a temporary name, on the disk, and is neither in its place nor given up. */
export type StagedFile = {
  /** Puts the file into its place. Where that fails, it is given up. */
  readonly place: () => Promise<WriteResult>
  /** Removes the file. */
  readonly discard: () => Promise<void>
}

/** The file that waits for its place; `undefined` for a device or pipe, which has no place to wait for and of which nothing was written. */
export type StageResult = { ok: true; staged: StagedFile | undefined } | { ok: false; finding: FileFinding }

/** Only the owner may read a new file: no one else should see case data unless someone decides so. */
const newFileMode = 0o600

/** The finding for a failed write; rethrows errors that are not failures of the system. */
function refusal(error: unknown, signal: AbortSignal | undefined): { ok: false; finding: FileFinding } {
  if (error instanceof FileFindingError) return { ok: false, finding: error.finding }
  const finding = signal?.aborted ? createFinding('interrupted') : toSystemFinding(error)
  if (!finding) throw error
  return { ok: false, finding }
}

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, flushed to the disk, then renamed. On an error,
 * an abort or Ctrl-C the temporary file is removed and an existing file stays as it was. A device or pipe is written directly.
 */
export async function writeWhole(
  path: string,
  pieces: Source<string | Uint8Array>,
  options: { signal?: AbortSignal; mode?: number } = {},
): Promise<WriteResult> {
  const stage = await stageWhole(path, pieces, options)
  if (!stage.ok) return stage
  if (stage.staged !== undefined) return stage.staged.place()
  const written = { bytes: 0 }
  try {
    await writePieces(await open(path, 'w'), pieces, options.signal, { isFlushed: false, written })
    return { ok: true, ...written }
  } catch (error) {
    return { ...refusal(error, options.signal), ...written }
  }
}

/** Does all of `writeWhole` that can fail for want of space or permission, and leaves the file beside its place. */
export async function stageWhole(
  path: string,
  pieces: Source<string | Uint8Array>,
  { signal, mode }: { signal?: AbortSignal; mode?: number } = {},
): Promise<StageResult> {
  try {
    const target = await findTarget(path)
    if (target.isDirect) return { ok: true, staged: undefined }
    return { ok: true, staged: await stageFile(target.path, mode ?? target.mode ?? newFileMode, pieces, signal) }
  } catch (error) {
    return refusal(error, signal)
  }
}

/** Follows links, so that the file behind a link is replaced and not the link; examines the existing file. */
async function findTarget(path: string): Promise<{ path: string; mode?: number; isDirect: boolean }> {
  let real: string
  try {
    real = await realpath(path)
  } catch (error) {
    if (toSystemFinding(error)?.code !== 'missingFile') throw error
    const link = await readlink(path).catch(() => undefined)
    // What is on the disk that a link leads to must not end up on this one because the file is not there yet.
    return link === undefined ? { path, isDirect: false } : findTarget(resolve(dirname(path), link))
  }
  const stats = await stat(real)
  if (stats.isDirectory()) throw new FileFindingError(createFinding('isDirectory'))
  return { path: real, mode: stats.mode & 0o777, isDirect: !stats.isFile() }
}

async function stageFile(
  path: string,
  mode: number,
  pieces: Source<string | Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<StagedFile> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`)
  // The handler comes first: between making the file and asking for it, a signal would leave the file behind.
  const release = cleanOnSignal(() => rmSync(temporary, { force: true }))
  const discard = async (): Promise<void> => {
    await rm(temporary, { force: true })
    release()
  }
  const written = { bytes: 0 }
  try {
    await writePieces(await open(temporary, 'wx', mode), pieces, signal, { isFlushed: true, written })
  } catch (error) {
    await discard()
    throw error
  }
  const place = async (): Promise<WriteResult> => {
    try {
      await rename(temporary, path)
      await flushFolder(dirname(path))
      release()
      return { ok: true, ...written }
    } catch (error) {
      await discard()
      return refusal(error, signal)
    }
  }
  return { place, discard }
}

/** Writes all pieces and closes the file, whatever happens; `written` counts what the file has taken. */
async function writePieces(
  file: FileHandle,
  pieces: Source<string | Uint8Array>,
  signal: AbortSignal | undefined,
  { isFlushed, written }: { isFlushed: boolean; written: { bytes: number } },
): Promise<void> {
  try {
    for await (const piece of pieces) {
      if (signal?.aborted) throw new FileFindingError(createFinding('interrupted'))
      const buffer = typeof piece === 'string' ? Buffer.from(piece) : piece
      // A write may take only a part of what it is given.
      for (let at = 0; at < buffer.length; ) {
        const { bytesWritten } = await file.write(buffer, at)
        at += bytesWritten
        written.bytes += bytesWritten
      }
    }
    if (signal?.aborted) throw new FileFindingError(createFinding('interrupted'))
    if (isFlushed) await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the rename itself survive a power cut, where the system can. */
async function flushFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    await folder.sync().finally(() => folder.close())
  } catch {
    // Some systems cannot open a folder; the file itself is flushed.
  }
}
