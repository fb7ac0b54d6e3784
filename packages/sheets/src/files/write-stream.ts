import type { Writable } from 'node:stream'
import type { Source } from '../json/write-json.ts'
import { toSystemFinding } from './system-finding.ts'
import type { WriteResult } from './write-whole.ts'

/**
 * Writes to a stream such as standard output, waiting whenever it is full. If the reader stops (`tip … | head`) or the
 * disk is full, returns a finding. The stream is not ended.
 */
export async function writeStream(stream: Writable, pieces: Source<string | Uint8Array>): Promise<WriteResult> {
  let bytes = 0
  let failure: unknown
  const onError = (error: unknown) => {
    failure ??= error
  }
  stream.on('error', onError)
  try {
    for await (const piece of pieces) {
      const buffer = typeof piece === 'string' ? Buffer.from(piece) : piece
      await writePiece(stream, buffer)
      bytes += buffer.length
    }
    stream.removeListener('error', onError)
    return { ok: true, bytes }
  } catch (error) {
    // The listener stays: the stream emits its error once more, and without a listener that would end the process.
    const finding = toSystemFinding(failure ?? error)
    if (finding) return { ok: false, finding }
    throw error
  }
}

/** Resolves when the piece was handed over, rejects when the stream failed or was closed. */
function writePiece(stream: Writable, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stream.destroyed || stream.writableEnded) {
      reject(Object.assign(new Error('closedPipe'), { code: 'ERR_STREAM_DESTROYED' }))
      return
    }
    stream.write(piece, (error) => (error ? reject(error) : resolve()))
  })
}
