import { PolicyError } from '@tip-standard/policy'
import { LinkageError } from '../linkage/linkage-error.ts'
import { PrivacyError } from '../privacy-error.ts'
import { PseudonymError } from '../pseudonyms/pseudonym-error.ts'
import type { PostedError } from './messages.ts'

/** Errors whose sentence names what is allowed, and nothing of data or keys. */
const plainErrors = [PolicyError, PseudonymError, LinkageError]

/** Turns an error into what a page may know of it. */
export function toPosted(error: unknown): PostedError {
  if (error instanceof PrivacyError) return { kind: 'privacy', code: error.code, params: error.params }
  const plain = plainErrors.find((one) => error instanceof one) && (error as PolicyError)
  if (plain) return { kind: 'other', name: plain.name, code: plain.code, message: plain.message }
  // What any other error says may hold a value.
  return { kind: 'other', name: 'Error', message: 'The task failed in the worker.' }
}
