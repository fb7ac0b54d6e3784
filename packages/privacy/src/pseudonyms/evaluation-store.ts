import { PseudonymError } from './pseudonym-error.ts'

/**
 * Counts the evaluations under each key. If a store forgets, a partner can start guessing again: outside tests, keep it
 * on disk.
 */
export type EvaluationStore = {
  /**
   * Adds `count` evaluations for a key, by its id, and returns the new total; adds none and returns `undefined` if the
   * total would exceed `limit`. Must be atomic and durable before it resolves: two requests at once, or a restart, must
   * never exceed the limit together.
   */
  take(keyId: string, count: number, limit: number): Promise<number | undefined>
}

/** Creates a store that forgets when the process ends. */
export function memoryEvaluations(): EvaluationStore {
  const used = new Map<string, number>()
  return {
    async take(keyId, count, limit) {
      const next = (used.get(keyId) ?? 0) + count
      if (next > limit) return undefined
      used.set(keyId, next)
      return next
    },
  }
}

/** Counts down the evaluations that a partner may still request under one key. */
export type EvaluationLimit = {
  /** Uses up evaluations; throws `limitReached`, and uses none in that case. */
  take(count: number): Promise<void>
  left(): Promise<number>
}

/** Throws `badParameters` unless the limit is a whole number of at least 1. */
export function evaluationLimit(limit: number, store: EvaluationStore, keyId: string): EvaluationLimit {
  if (!Number.isSafeInteger(limit) || limit < 1) throw new PseudonymError('badParameters')
  return {
    async take(count) {
      if ((await store.take(keyId, count, limit)) === undefined) throw new PseudonymError('limitReached')
    },
    left: async () => Math.max(0, limit - ((await store.take(keyId, 0, limit)) ?? limit)),
  }
}
