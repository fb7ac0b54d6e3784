import type { CountedGroup } from '@tip-standard/privacy/tables'

/** More numbers than patterns or combinations can have. */
const MOST = 2 ** 26

/** Counts people by the numbers of several dimensions. */
export class Combinations {
  /** By place: the number of the combination up to there, by that before it and the next number. */
  readonly #next: Map<number, number>[]
  readonly #from: number[][]
  readonly #counts: number[] = []

  constructor(size: number) {
    this.#next = Array.from({ length: size }, () => new Map())
    this.#from = Array.from({ length: size }, () => [])
  }

  add(numbers: readonly number[]): void {
    let combination = 0
    for (const [place, number] of numbers.entries()) {
      const key = combination * MOST + number
      const next = this.#next[place] as Map<number, number>
      let known = next.get(key)
      if (known === undefined) {
        known = (this.#from[place] as number[]).push(key) - 1
        next.set(key, known)
      }
      combination = known
    }
    this.#counts[combination] = (this.#counts[combination] ?? 0) + 1
  }

  groups(): CountedGroup[] {
    return this.#counts.map((people, last) => {
      const patterns: number[] = []
      let combination = last
      for (let place = this.#from.length - 1; place >= 0; place--) {
        const key = (this.#from[place] as number[])[combination] as number
        patterns.unshift(key % MOST)
        combination = Math.floor(key / MOST)
      }
      return { patterns, people }
    })
  }
}
