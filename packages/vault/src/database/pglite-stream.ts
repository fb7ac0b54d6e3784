import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

type Done = (error?: Error | null) => void

/**
 * PGlite as a connection to a server: passes what the driver writes to the engine, and reads its answer back. PGlite's
 * own interface passes each step of a statement separately, and converts bytes one by one in JavaScript: both take
 * longer than the statement.
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

  /** The driver has closed the connection: there is nothing more to read either. */
  override _final(done: Done): void {
    this.push(null)
    done()
  }

  async #ask(bytes: Buffer, done: Done): Promise<void> {
    // The engine answers at once, but the driver expects no answer before it has recorded its request.
    await undefined
    try {
      // The engine's other methods parse the answer too, which the driver would do a second time.
      await this.#engine.execProtocolRawStream(bytes, { onRawData: (answer) => void this.push(Buffer.from(answer)) })
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}
