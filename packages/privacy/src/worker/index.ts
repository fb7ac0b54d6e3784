import { PrivacyError } from '../privacy-error.ts'
import type { Answer, PostedError, Question } from './messages.ts'
import type { OnProgress, Tasks } from './tasks.ts'

export type { Gated, MadeRelease, MadeSynthesis, OnProgress, Tasks } from './tasks.ts'

/** What is needed of a worker; that of a browser has it. */
export type PrivacyWorker = {
  addEventListener: (type: 'message' | 'error', listener: (event: { readonly data?: unknown }) => void) => void
  postMessage: (message: unknown) => void
  terminate: () => unknown
}

/** Options of a task that runs in a worker. */
export type TaskOptions = {
  /** Called with the share that is done, from 0 to 1, by tasks that know it. */
  readonly onProgress?: OnProgress
  /** Ends the task and its worker at once; the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal
}

/** The tasks, each in a worker of its own. */
export type PrivacyInWorkers = {
  readonly [name in keyof Tasks]: (input: Parameters<Tasks[name]>[0], options?: TaskOptions) => ReturnType<Tasks[name]>
}

function toError(posted: PostedError): Error {
  if (posted.kind === 'privacy') return new PrivacyError(posted.code, posted.params)
  const error = Object.assign(new Error(posted.message), posted.code === undefined ? {} : { code: posted.code })
  error.name = posted.name
  return error
}

function runIn(start: () => PrivacyWorker, question: Question, { onProgress, signal }: TaskOptions): Promise<unknown> {
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
      if ('progress' in answer) onProgress?.(answer.progress)
      else end(() => ('error' in answer ? reject(toError(answer.error)) : resolve(answer.result)))
    })
    worker.addEventListener('error', () => end(() => reject(new Error('The worker could not be started.'))))
    worker.postMessage(question)
  })
}

/**
 * Runs the tasks of `servePrivacy` in workers, so that a page stays responsive and a task can be cancelled: releases, tables, advice, synthetic records, risk and
 * redaction. `start` starts a worker whose script calls `servePrivacy`; each task has one of its own, which ends with it. Errors are those of the
 * tasks: a `PrivacyError`, or one with the name and code of a `PolicyError`.
 */
export function privacyInWorkers(start: () => PrivacyWorker): PrivacyInWorkers {
  const one =
    <Name extends keyof Tasks>(task: Name) =>
    (input: Parameters<Tasks[Name]>[0], options: TaskOptions = {}): Promise<Awaited<ReturnType<Tasks[Name]>>> =>
      runIn(start, { task, input }, options) as Promise<Awaited<ReturnType<Tasks[Name]>>>
  return {
    anonymise: one('anonymise'),
    tables: one('tables'),
    advise: one('advise'),
    synthesise: one('synthesise'),
    risk: one('risk'),
    redact: one('redact'),
  }
}
