import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

type Done = (error?: Error | null) => void

/**
 * PGlite as a connection to a server: what the driver writes is handed to the engine, and its answer read back.
 * PGlite's own way of asking hands over each step of a statement by itself, and converts bytes one by one in
 * JavaScript: both take longer than the statement.
 */
export class PGliteStream extends Duplex {
  readonly #engine: PGlite

  constructor(engine: PGlite) {
    super()
    this.#engine = engine
  }

  /** Called by the driver in place of opening a socket. */
  connect(): void {
    queueMicrotask(() => this.emit('connect'))
  }

  setNoDelay(): void {}

  override _read(): void {}

  override _write(bytes: Buffer, _: BufferEncoding, done: Done): void {
    void this.#ask(bytes, done)
  }

  override _writev(pieces: readonly { chunk: Buffer }[], done: Done): void {
    void this.#ask(Buffer.concat(pieces.map(({ chunk }) => chunk)), done)
  }

  /** The driver has said goodbye: there is nothing more to read either. */
  override _final(done: Done): void {
    this.push(null)
    done()
  }

  async #ask(bytes: Buffer, done: Done): Promise<void> {
    // The engine answers at once: the driver does not expect that before it has noted what it asked.
    await undefined
    try {
      // The other ways of handing bytes over read the answer as well, which the driver does once more.
      await this.#engine.execProtocolRawStream(bytes, { onRawData: (answer) => void this.push(Buffer.from(answer)) })
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}
