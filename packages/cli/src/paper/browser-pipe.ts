import type { Readable, Writable } from 'node:stream'

type Answer = { id?: number; result?: Record<string, unknown>; error?: unknown }
type Waiting = { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }

/**
 * Speaks the DevTools protocol with a Chromium that was started with `--remote-debugging-pipe`: JSON messages, each ended by a zero
 * byte. Commands are never in a file or on a port.
 */
export class BrowserPipe {
  readonly #to: Writable
  readonly #waiting = new Map<number, Waiting>()
  #last = 0
  #isClosed = false

  constructor(to: Writable, from: Readable) {
    this.#to = to
    const parts: Buffer[] = []
    from.on('data', (chunk: Buffer) => {
      let start = 0
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        parts.push(chunk.subarray(start, end))
        this.#take(JSON.parse(Buffer.concat(parts.splice(0)).toString()) as Answer)
        start = end + 1
      }
      parts.push(chunk.subarray(start))
    })
    // A browser that ends closes the pipe, and answers nothing more.
    for (const stream of [to, from]) stream.on('error', () => this.close())
    from.on('close', () => this.close())
  }

  /** Sends a command, to the page of a session if one is named, and returns the answer; rejects if it fails. */
  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(new Error('The browser has ended.'))
      this.#waiting.set(id, { resolve, reject })
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  /** Lets everyone know who still waits that nothing comes any more. */
  close(): void {
    this.#isClosed = true
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser has ended.'))
    this.#waiting.clear()
  }

  #take({ id, result, error }: Answer): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id)
    if (id === undefined || waiting === undefined) return
    this.#waiting.delete(id)
    // The message of the browser could repeat text of the page.
    if (error === undefined) waiting.resolve(result ?? {})
    else waiting.reject(new Error('The browser refused a command.'))
  }
}
