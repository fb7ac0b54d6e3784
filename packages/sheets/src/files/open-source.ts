import type { Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createFinding, type FileFinding, FileFindingError } from '../findings/findings.ts'
import { toSystemFinding } from './system-finding.ts'

/** Bytes per chunk: large enough that reading costs little, small enough to stay in the processor's cache. */
const chunkLength = 256 * 1024

/** A file that was opened: its chunks can be read once; `size` is in bytes, 0 for a pipe. */
export type FileSource = { chunks: AsyncIterable<Uint8Array>; size: number }

/** The opened file, or the finding that explains why it cannot be read. */
export type OpenSourceResult = { ok: true; source: FileSource } | { ok: false; finding: FileFinding }

/**
 * Opens a file for reading. Errors while it is read (it shrinks, its disk goes away) are thrown as a
 * `FileFindingError`, which the readers of this package turn into a finding. A file is open only while its chunks are
 * read: if you read none, nothing is left open.
 */
export async function openSource(path: string): Promise<OpenSourceResult> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    const stats = await file.stat()
    let finding: FileFinding | undefined
    if (stats.isDirectory()) finding = createFinding('isDirectory')
    else if (stats.isFile() && stats.size === 0) finding = createFinding('emptyFile')
    if (finding) {
      await file.close()
      return { ok: false, finding }
    }
    if (!stats.isFile()) {
      // What is not a file, such as a pipe, cannot be opened again.
      const pipe = file
      return { ok: true, source: { chunks: readChunks(() => Promise.resolve(pipe), 0), size: 0 } }
    }
    await file.close()
    return { ok: true, source: { chunks: readChunks(() => openAgain(path, stats), stats.size), size: stats.size } }
  } catch (error) {
    await file?.close()
    const finding = toSystemFinding(error)
    if (!finding) throw error
    return { ok: false, finding }
  }
}

/** Opens a file that was examined before. Throws `fileChanged` if another one is now in its place. */
async function openAgain(path: string, { dev, ino }: Stats): Promise<FileHandle> {
  const file = await open(path, 'r')
  const now = await file.stat()
  if (now.dev === dev && now.ino === ino) return file
  await file.close()
  throw new FileFindingError(createFinding('fileChanged'))
}

/** Reads one chunk into a buffer of its own: the readers keep views into what they were given. */
async function readChunk(file: FileHandle): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(chunkLength)
  const { bytesRead } = await file.read(buffer, 0, chunkLength)
  return buffer.subarray(0, bytesRead)
}

/** Whether there is nothing more; a fault is met when the chunk is asked for. */
const isEmpty = (next: Promise<Uint8Array>): Promise<boolean> =>
  next.then(
    ({ length }) => length === 0,
    () => false,
  )

async function* readChunks(opened: () => Promise<FileHandle>, size: number): AsyncGenerator<Uint8Array> {
  let total = 0
  let file: FileHandle | undefined
  try {
    const handle = await opened()
    file = handle
    let next = readChunk(handle)
    for (let chunk = await next; chunk.length > 0; chunk = await next) {
      total += chunk.length
      // The next chunk is fetched while this one is worked on.
      next = readChunk(handle)
      // A fault is met when the chunk is asked for, and not before.
      next.catch(() => {})
      if (total >= size && size > 0 && (await isEmpty(next))) {
        // A caller that reads only the beginning of a short file leaves nothing open.
        file = undefined
        await handle.close()
      }
      yield chunk
    }
    if (total < size) throw new FileFindingError(createFinding('fileChanged'))
  } catch (error) {
    const finding = toSystemFinding(error)
    throw finding
      ? new FileFindingError(finding.code === 'missingFile' ? createFinding('fileChanged') : finding)
      : error
  } finally {
    // It closes once the chunk that is still being fetched is there.
    await file?.close()
  }
}
