import type { TableFinding } from '@tip-standard/formats'
import { FileFindingError } from '@tip-standard/sheets'

/**
 * A piece of NDJSON in memory of its own, which ends at a line end unless the file does not, or the fault that ended
 * the reading.
 */
export type Piece = { bytes: Uint8Array<ArrayBuffer> } | { fault: TableFinding }

/**
 * The minimum size of a piece in bytes, except for the last: large enough that passing it to another thread costs
 * little compared with reading it.
 */
const pieceLength = 1 << 20

/** The maximum length without a line end to wait for. */
const waitedLength = 16 << 20

const lineFeed = 10

function join(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/**
 * Splits a file at line ends. If a line is so long that waiting for its end would fill the memory, passes everything
 * not yet split to `rest` and stops.
 */
export async function* cutLines(
  chunks: AsyncIterable<Uint8Array>,
  rest: (chunks: AsyncIterable<Uint8Array>) => void,
): AsyncGenerator<Piece> {
  const source = chunks[Symbol.asyncIterator]()
  let parts: Uint8Array[] = []
  let length = 0
  let isHandedOn = false
  try {
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      const chunk = next.value
      const end = length + chunk.length < pieceLength ? 0 : chunk.lastIndexOf(lineFeed) + 1
      if (end > 0) {
        yield { bytes: join([...parts, chunk.subarray(0, end)], length + end) }
        parts = []
        length = 0
      }
      parts.push(chunk.subarray(end))
      length += chunk.length - end
      if (length > waitedLength) {
        isHandedOn = true
        rest(follow(parts, source))
        return
      }
    }
    if (length > 0) yield { bytes: join(parts, length) }
  } catch (error) {
    if (!(error instanceof FileFindingError)) throw error
    if (length > 0) yield { bytes: join(parts, length) }
    yield { fault: error.finding }
  } finally {
    if (!isHandedOn) await source.return?.()
  }
}

async function* follow(first: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value
  } finally {
    await source.return?.()
  }
}
