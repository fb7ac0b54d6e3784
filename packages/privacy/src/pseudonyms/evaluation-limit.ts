import { PseudonymError } from './pseudonym-error.ts'

/** Counts down the evaluations that a partner may still request. */
export class EvaluationLimit {
  #left: number

  /** Throws `badParameters` unless the limit is a whole number of at least 1. */
  constructor(limit: number) {
    if (!Number.isSafeInteger(limit) || limit < 1) throw new PseudonymError('badParameters')
    this.#left = limit
  }

  /** How many evaluations are left. */
  get left(): number {
    return this.#left
  }

  /** Uses up `count` evaluations, or throws `limitReached` and uses none. */
  take(count: number): void {
    if (count > this.#left) throw new PseudonymError('limitReached')
    this.#left -= count
  }
}
