import type { Answer, Question } from './messages.ts'
import type { OnProgress } from './tasks/task.ts'

/** The members of a worker that `servePrivacy` needs: incoming messages, and a way to post answers. */
export type WorkerScope = {
  addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void
  postMessage: (message: unknown, transfer: ArrayBuffer[]) => void
}

/** The step of progress reports, because recoding reports far more often. */
const STEP = 0.01

/** The buffers of a result, such as those of encodings: they are moved to the page instead of copied. */
const buffersOf = (result: unknown): ArrayBuffer[] =>
  Object.values(result ?? {}).flatMap((one) => (ArrayBuffer.isView(one) ? [one.buffer as ArrayBuffer] : []))

/**
 * Answers the tasks of a page in a worker: call it in the script of the worker, which needs nothing else. The data stay
 * in the worker and in the page that posted them.
 */
export function servePrivacy(scope: WorkerScope = globalThis as unknown as WorkerScope): void {
  const post = (answer: Answer, transfer: ArrayBuffer[] = []): void => scope.postMessage(answer, transfer)
  scope.addEventListener('message', async ({ data }) => {
    const { task, input } = data as Question
    let told = 0
    const onProgress: OnProgress = (share, steps) => {
      if (share - told < STEP) return
      told = share
      post({ progress: share, steps })
    }
    try {
      // The worker loads its tasks when the first one is requested.
      const { tasks } = await import('./tasks.ts')
      if (!Object.hasOwn(tasks, task)) throw new Error('no such task')
      const run = tasks[task as keyof typeof tasks] as (given: unknown, tell: OnProgress) => Promise<unknown>
      const result = await run(input, onProgress)
      post({ result }, buffersOf(result))
    } catch (error) {
      const { toPosted } = await import('./posted-error.ts')
      post({ error: toPosted(error) })
    }
  })
}
