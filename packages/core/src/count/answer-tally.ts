import type { Json } from '../runtime/values.ts'
import { objectOr } from '../runtime/values.ts'

/**
 * The answers about the entries counted. `answered` is the denominator of shares; it and the reasons in `missing` add
 * up to `counted`.
 */
export type Answers = {
  counted: number
  answered: number
  /** Why there is no answer, by reason; `blank` if no reason is given. */
  missing: Record<string, number>
  /**
   * The number of entries with each answer. An entry counts once for each of its answers, so they may add up to more
   * than `answered`.
   */
  values: Record<string, number>
}

const addTo = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/**
 * Counts the answers to one field of the entries that count, with the denominator beside them. The figures are exact and may be about
 * single people: they are internal until disclosure control has been applied.
 */
export class AnswerTally {
  readonly #field: string
  readonly #values = new Map<string, number>()
  readonly #missing = new Map<string, number>()
  #counted = 0

  /** `field` is a field of the entry with codes, a number or a boolean, such as `sex` of a victim. */
  constructor(field: string) {
    this.#field = field
  }

  /** Adds one entry that counts. */
  add(entry: Json): void {
    this.#counted++
    const value = entry[this.#field]
    const answers = [value].flat().filter((answer) => answer !== undefined && answer !== null)
    if (answers.length === 0) {
      const reason = objectOr(entry['absent'])[this.#field]
      addTo(this.#missing, typeof reason === 'string' ? reason : 'blank')
    }
    for (const answer of new Set(answers.map(String))) addTo(this.#values, answer)
  }

  /** The counts so far. */
  answers(): Answers {
    const missing = [...this.#missing.values()].reduce((sum, count) => sum + count, 0)
    return {
      counted: this.#counted,
      answered: this.#counted - missing,
      missing: Object.fromEntries(this.#missing),
      values: Object.fromEntries(this.#values),
    }
  }
}
