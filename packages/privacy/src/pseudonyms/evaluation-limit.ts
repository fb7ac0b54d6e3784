import { PseudonymError } from './pseudonym-error.ts'

/** Counts the evaluations that a partner may still ask for. */
export class EvaluationLimit {
  #left: number

  /** Throws `badParameters` for what is no number of evaluations. */
  constructor(limit: number) {
    if (!Number.isSafeInteger(limit) || limit < 1) throw new PseudonymError('badParameters')
    this.#left = limit
  }

  /** How many are left. */
  get left(): number {
    return this.#left
  }

  /** Takes so many, or throws `limitReached` and takes none. */
  take(count: number): void {
    if (count > this.#left) throw new PseudonymError('limitReached')
    this.#left -= count
  }
}
