import { PolicyError } from '@tip-standard/policy'
import { PrivacyError } from '../privacy-error.ts'
import type { Answer, PostedError, Question } from './messages.ts'
import type { Tasks } from './tasks.ts'

/** What `servePrivacy` needs of a worker: messages that come in, and a way out. */
export type WorkerScope = {
  addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void
  postMessage: (message: unknown) => void
}

/** Progress is told in steps of a hundredth: recoding knows it far more often. */
const STEP = 0.01

function toPosted(error: unknown): PostedError {
  if (error instanceof PrivacyError) return { kind: 'privacy', code: error.code, params: error.params }
  // A sentence of the policy names what is allowed; what any other error says may hold a value.
  if (error instanceof PolicyError)
    return { kind: 'other', name: 'PolicyError', code: error.code, message: error.message }
  return { kind: 'other', name: 'Error', message: 'The task failed in the worker.' }
}

/**
 * Answers the tasks of a page in a worker: call it in the script of the worker, and nothing else. The data stay in the worker and in the page that posted
 * them.
 */
export function servePrivacy(scope: WorkerScope = globalThis as unknown as WorkerScope): void {
  const post = (answer: Answer): void => scope.postMessage(answer)
  scope.addEventListener('message', async ({ data }) => {
    const { task, input } = data as Question
    let told = 0
    const onProgress = (share: number): void => {
      if (share - told < STEP) return
      told = share
      post({ progress: share })
    }
    try {
      // What a worker does is loaded once it is asked for something.
      const { tasks } = await import('./tasks.ts')
      const run = tasks[task as keyof Tasks] as (given: unknown, tell: typeof onProgress) => Promise<unknown>
      post({ result: await run(input, onProgress) })
    } catch (error) {
      post({ error: toPosted(error) })
    }
  })
}
