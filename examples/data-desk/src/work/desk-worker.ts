import workerUrl from '../worker/serve.ts?worker&url'
import type { Job, Refused, Results, Said } from './protocol.ts'
import { approvedScript } from './trusted-script.ts'

/** The progress of a job. */
export type Progress = Extract<Said, { kind: 'progress' }>

/** A job that ended without a result: refused, cancelled, or because its worker ended. */
export class JobError extends Error {
  readonly refused: Refused

  constructor(refused: Refused) {
    super(refused.reason)
    this.name = 'JobError'
    this.refused = refused
  }
}

/** The reason of a job that the officer cancelled. */
export const CANCELLED = 'cancelled'

/** The page's folder for large outputs, which is also the name of the lock held while the page is open. */
export const pageFolder: string = `desk-${crypto.randomUUID()}`

/** Whether the page is a single file that includes its worker; browsers start no module workers from there. */
const isOneFile = workerUrl.startsWith('blob:')

/** Calls back once a worker that holds a lock has ended for any reason. */
function onEnd(lock: string, ended: () => void): void {
  // Without locks, no one notices if a worker ends without an error; it can still be cancelled.
  navigator.locks?.request(lock, () => ended()).catch(() => {})
}

/** The worker of the desk. It starts with the first job, and again after it was cancelled or ended. */
export class DeskWorker {
  #worker: Worker | undefined
  #stop: ((refused: Refused) => void) | undefined

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const name = crypto.randomUUID()
    const worker = new Worker(approvedScript(workerUrl), { type: isOneFile ? 'classic' : 'module', name })
    this.#worker = worker
    const died = (): void => {
      if (this.#worker === worker) this.#end({ reason: 'workerDied', values: {} })
    }
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      died()
    })
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'ready') onEnd(name, died)
    })
    return worker
  }

  #end(refused: Refused): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#stop?.(refused)
    this.#stop = undefined
  }

  /** Runs one job; cancels one that is still running. Throws a `JobError`. */
  run<Do extends Job['do']>(
    job: Extract<Job, { do: Do }>,
    onProgress: (progress: Progress) => void,
  ): Promise<Results[Do]> {
    if (this.#stop !== undefined) this.cancel()
    const worker = this.#start()
    return new Promise((resolve, reject) => {
      const listen = ({ data }: MessageEvent<Said>): void => {
        if (data.kind === 'progress') onProgress(data)
        if (data.kind === 'progress' || data.kind === 'ready') return
        worker.removeEventListener('message', listen)
        this.#stop = undefined
        if (data.kind === 'done') resolve(data.result as Results[Do])
        else reject(new JobError(data.refused))
      }
      this.#stop = (refused) => reject(new JobError(refused))
      worker.addEventListener('message', listen)
      worker.postMessage({ job, folder: pageFolder })
    })
  }

  /** Ends the job and its worker at once; the page keeps the files and the corrections. */
  cancel(): void {
    this.#end({ reason: CANCELLED, values: {} })
  }
}
