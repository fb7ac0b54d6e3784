import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Against } from './check-for.ts'
import type { CheckedLines } from './check-lines.ts'

/** The program of the other thread, beside this module in the published package; the sources run in one thread. */
const program = new URL('./check-worker.js', import.meta.url)

/** Another thread that checks stretches of NDJSON. Answers come in the order of the questions. */
export class Helper {
  /** Whether another thread would have a processor to itself. */
  static readonly isOfUse: boolean = availableParallelism() > 1 && existsSync(program)

  readonly #worker: Worker
  readonly #waiting: { resolve: (checked: CheckedLines) => void; reject: (error: unknown) => void }[] = []

  constructor(against: Against) {
    // Records live for a moment only: more room for young ones was no faster.
    this.#worker = new Worker(program, { workerData: against, resourceLimits: { maxYoungGenerationSizeMb: 24 } })
    this.#worker.on('message', (checked: CheckedLines) => this.#waiting.shift()?.resolve(checked))
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error)
    })
  }

  /** How many stretches it has not answered yet. */
  get load(): number {
    return this.#waiting.length
  }

  /** Sends a part of the file, which this thread no longer has afterwards. */
  check(bytes: Uint8Array<ArrayBuffer>): Promise<CheckedLines> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(bytes, [bytes.buffer])
    })
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
