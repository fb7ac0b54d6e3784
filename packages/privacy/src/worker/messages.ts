import type { PrivacyErrorCode, PrivacyErrorParams } from '../privacy-error.ts'
import type { Steps } from './tasks/task.ts'

/** Asks a worker for a task. */
export type Question = { readonly task: string; readonly input: unknown }

/** An error as plain data: what it was, never what the data were. */
export type PostedError =
  | { readonly kind: 'privacy'; readonly code: PrivacyErrorCode; readonly params: PrivacyErrorParams }
  | { readonly kind: 'other'; readonly name: string; readonly code?: string; readonly message: string }

/** What a worker answers: how far it is, then the result or an error. */
export type Answer =
  | { readonly progress: number; readonly steps: Steps | undefined }
  | { readonly result: unknown }
  | { readonly error: PostedError }
