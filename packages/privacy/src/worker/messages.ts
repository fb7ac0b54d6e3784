import type { PrivacyErrorCode, PrivacyErrorParams } from '../privacy-error.ts'
import type { Steps } from './tasks/task.ts'

/** Requests a task from a worker. */
export type Question = { readonly task: string; readonly input: unknown }

/** An error as plain data: its type and details, never the data that caused it. */
export type PostedError =
  | { readonly kind: 'privacy'; readonly code: PrivacyErrorCode; readonly params: PrivacyErrorParams }
  | { readonly kind: 'other'; readonly name: string; readonly code?: string; readonly message: string }

/** The answers of a worker: progress, then the result or an error. */
export type Answer =
  | { readonly progress: number; readonly steps: Steps | undefined }
  | { readonly result: unknown }
  | { readonly error: PostedError }
