import type { Duplex } from 'node:stream'

/**
 * Gathers what is written to a stream in one turn, so that statements issued together are one message to a server. Over
 * TLS the driver bypasses this stream; its statements still do not wait for each other's answers.
 */
export function gathering<Stream extends Duplex>(stream: Stream): Stream {
  const write = stream.write.bind(stream)
  let isGathering = false
  stream.write = ((piece: Uint8Array, ...rest: []) => {
    if (!isGathering) {
      isGathering = true
      stream.cork()
      process.nextTick(() => {
        isGathering = false
        stream.uncork()
      })
    }
    return write(piece, ...rest)
  }) as Stream['write']
  return stream
}
