import { formatNumber } from '@tip-standard/form-model/languages'

/** The maximum number of counted tokens: a word that many rows share occurs early in a file. */
const MOST = 100_000

/** Counts how many rows share a token, to find words such as "unknown" that make different people one. */
export class SharedTokens {
  readonly #counts = new Map<string, number>()
  #largest = 1

  /** Counts the token of a row in a column; an empty cell has none. */
  add(column: string, token: string): void {
    if (token === '') return
    const key = `${column} ${token}`
    const before = this.#counts.get(key)
    if (before === undefined && this.#counts.size >= MOST) return
    const count = (before ?? 0) + 1
    this.#counts.set(key, count)
    this.#largest = Math.max(this.#largest, count)
  }

  /** The warning about the token that most rows of a column share; empty if there is none. */
  line(): string {
    return this.#largest === 1
      ? ''
      : `One token stands for ${formatNumber(this.#largest, 'en')} rows. If it is that of a word such as "unknown", and of no person, empty those cells and run the command again: everyone who has it looks like one person.\n`
  }
}
