import { formatNumber } from '@tip-standard/form-model/languages'

/** As many different tokens are counted: a word that many rows have comes early in a file. */
const MOST = 100_000

/** Counts how many rows share a token, to find words such as "unknown", by which different people become one. */
export class SharedTokens {
  readonly #counts = new Map<string, number>()
  #largest = 1

  /** Counts the token of a row in a column; none for an empty cell. */
  add(column: string, token: string): void {
    if (token === '') return
    const key = `${column} ${token}`
    const before = this.#counts.get(key)
    if (before === undefined && this.#counts.size >= MOST) return
    const count = (before ?? 0) + 1
    this.#counts.set(key, count)
    this.#largest = Math.max(this.#largest, count)
  }

  /** What to say of the token that most rows of a column share; empty where none do. */
  line(): string {
    return this.#largest === 1
      ? ''
      : `One token stands for ${formatNumber(this.#largest, 'en')} rows. If it is that of a word such as "unknown", and of no person, empty those cells and run the command again: everyone who has it looks like one person.\n`
  }
}
