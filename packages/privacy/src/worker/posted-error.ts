import { PolicyError } from '@tip-standard/policy'
import { LinkageError } from '../linkage/linkage-error.ts'
import { PrivacyError } from '../privacy-error.ts'
import { PseudonymError } from '../pseudonyms/pseudonym-error.ts'
import type { PostedError } from './messages.ts'

/** Errors whose message states what is allowed, and contains nothing from data or keys. */
const plainErrors = [PolicyError, PseudonymError, LinkageError]

/** Converts an error to the parts that a page may know. */
export function toPosted(error: unknown): PostedError {
  if (error instanceof PrivacyError) return { kind: 'privacy', code: error.code, params: error.params }
  const plain = plainErrors.find((one) => error instanceof one) && (error as PolicyError)
  if (plain) return { kind: 'other', name: plain.name, code: plain.code, message: plain.message }
  // The messages of other errors may contain a value.
  return { kind: 'other', name: 'Error', message: 'The task failed in the worker.' }
}
