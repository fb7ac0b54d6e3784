import { alreadyRead } from './already-read.ts'
import type { Gate, GateCounts } from './open-gate.ts'

/** Permitted items, one by one and once, and how many people left and were withheld so far. */
export type ReadOnce<T> = AsyncIterable<T> & {
  /** Internal: never write it where a recipient reads it. */
  readonly counts: GateCounts
}

/** What a gate permits as it is read. Reading it again would count everyone twice, and throws a `PolicyError`. */
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
