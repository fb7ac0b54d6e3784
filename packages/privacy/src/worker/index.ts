import { PrivacyError } from '../privacy-error.ts'
import type { Answer, PostedError, Question } from './messages.ts'
import type { OnProgress } from './tasks/task.ts'
import type { Tasks } from './tasks.ts'

export type { EncodingSettings, MadePseudonyms, People } from './tasks/people.ts'
export type { CheckedRelease, MadeRelease, MadeSynthesis } from './tasks/releases.ts'
export type { MadeTables } from './tasks/tables.ts'
export type { Gated, KeyBytes, OnProgress, Steps } from './tasks/task.ts'
export type { Tasks } from './tasks.ts'

/** The members of a worker that are needed; browser workers have them. */
export type PrivacyWorker = {
  addEventListener: (type: 'message' | 'error', listener: (event: { readonly data?: unknown }) => void) => void
  postMessage: (message: unknown, transfer: ArrayBuffer[]) => void
  terminate: () => unknown
}

/** Options of a task that runs in a worker. */
export type TaskOptions = {
  /**
   * Called with the completed share, from 0 to 1, by tasks that can tell; with the counted steps, if the task counts
   * any.
   */
  readonly onProgress?: OnProgress
  /**
   * Buffers of the input, such as those of encodings or of a key, that are moved to the worker instead of copied: the
   * page can no longer use them.
   */
  readonly transfer?: readonly ArrayBuffer[]
  /** Ends the task and its worker at once; the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal
}

/** The tasks, each in its own worker. */
export type PrivacyInWorkers = {
  readonly [name in keyof Tasks]: (input: Parameters<Tasks[name]>[0], options?: TaskOptions) => ReturnType<Tasks[name]>
}

function toError(posted: PostedError): Error {
  if (posted.kind === 'privacy') return new PrivacyError(posted.code, posted.params)
  const error = Object.assign(new Error(posted.message), posted.code === undefined ? {} : { code: posted.code })
  error.name = posted.name
  return error
}

function runIn(
  start: () => PrivacyWorker,
  question: Question,
  { onProgress, signal, transfer = [] }: TaskOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = start()
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort)
      worker.terminate()
      settle()
    }
    const abort = (): void => end(() => reject(signal?.reason))
    signal?.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }) => {
      const answer = data as Answer
      if ('progress' in answer) onProgress?.(answer.progress, answer.steps)
      else end(() => ('error' in answer ? reject(toError(answer.error)) : resolve(answer.result)))
    })
    worker.addEventListener('error', () => end(() => reject(new Error('The worker could not be started.'))))
    worker.postMessage(question, [...transfer])
  })
}

/**
 * Runs the tasks of `servePrivacy` in workers, so that a page stays responsive and a task can be cancelled. `start`
 * starts a worker whose script calls `servePrivacy`; each task has its own worker, which ends with it. Promises are
 * rejected with the errors of the tasks: a `PrivacyError`, or one with the name and code of a `PolicyError`,
 * `PseudonymError` or `LinkageError`.
 */
export function privacyInWorkers(start: () => PrivacyWorker): PrivacyInWorkers {
  const run =
    (task: string) =>
    (input: unknown, options: TaskOptions = {}): Promise<unknown> =>
      runIn(start, { task, input }, options)
  // Only the worker has the names of the tasks, because the page loads none of them. Awaiting this object must not
  // start a task.
  return new Proxy({} as PrivacyInWorkers, {
    get: (_, task) => (typeof task === 'string' && task !== 'then' ? run(task) : undefined),
  })
}
