import { PseudonymError } from './pseudonym-error.ts'

/** The minimum number of bytes of a key. */
export const shortestKey = 32
/** 32 random bytes have 16 different ones or fewer once in 10^13 keys. */
const leastDifferent = 17

const isPrintable = (byte: number): boolean => (byte > 31 && byte < 127) || (byte > 8 && byte < 14)

/** Whether bytes look random, not like a short repeated pattern such as zeros. Text passes. */
export const areVaried = (bytes: Uint8Array, least: number = leastDifferent): boolean => new Set(bytes).size >= least

/**
 * Throws for bytes that cannot be a random key: `keyNotBytes`, `keyEmpty`, `keyTooShort`, `keyIsText` (a random key of
 * 32 bytes is printable ASCII once in 10^13), `keyRepeats`. No check can detect a key that others know.
 */
export function checkKey(bytes: Uint8Array): void {
  // By name, because an array from another realm (a worker, a test's window) is valid too.
  if (Object.prototype.toString.call(bytes) !== '[object Uint8Array]') throw new PseudonymError('keyNotBytes')
  if (bytes.length === 0) throw new PseudonymError('keyEmpty')
  if (bytes.length < shortestKey) throw new PseudonymError('keyTooShort')
  if (new Set(bytes).size === 1) throw new PseudonymError('keyRepeats')
  if (bytes.every(isPrintable)) throw new PseudonymError('keyIsText')
  if (!areVaried(bytes)) throw new PseudonymError('keyRepeats')
}
