import { alreadyRead } from './already-read.ts'
import type { Gate, GateCounts } from './open-gate.ts'

/** What may leave, one by one and once, and how many left and were withheld of what was read so far. */
export type ReadOnce<T> = AsyncIterable<T> & {
  /** Internal: never write it where a recipient reads it. */
  readonly counts: GateCounts
}

/** What a gate lets through as it is read. Anyone who reads it again would count everyone twice, and gets a `PolicyError`. */
export function readOnce<T>(gate: Gate, passed: () => AsyncGenerator<T>): ReadOnce<T> {
  let isRead = false
  return {
    [Symbol.asyncIterator]() {
      if (isRead) throw alreadyRead()
      isRead = true
      return passed()
    },
    get counts() {
      return gate.counts
    },
  }
}
