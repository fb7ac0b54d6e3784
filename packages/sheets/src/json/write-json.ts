/** The approximate length, in characters, of the pieces in which text is passed on. */
const pieceLength = 1 << 16

/** A sequence of values, from memory or from a stream. */
export type Source<Value> = Iterable<Value> | AsyncIterable<Value>

/** Writes one record per line; writes half a surrogate pair as an escape, so that the text is always valid UTF-8. */
export async function* writeNdjson(records: Source<unknown>): AsyncGenerator<string> {
  let piece = ''
  for await (const record of records) {
    piece += `${JSON.stringify(record)}\n`
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}

/** Writes a JSON array with one record per line; `[]` if there are none. */
export async function* writeJsonArray(records: Source<unknown>): AsyncGenerator<string> {
  let piece = '['
  let isFirst = true
  for await (const record of records) {
    piece += `${isFirst ? '\n' : ',\n'}${JSON.stringify(record)}`
    isFirst = false
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}${isFirst ? '' : '\n'}]\n`
}
