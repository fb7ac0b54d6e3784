import { AlternativeSearch, HIDDEN, KNOWN, PUBLISHED, UNLISTED } from './alternative-tables.ts'
import type { CountedSystem } from './cell-system.ts'

/** The length of a search for an alternative, and whether counts are hidden for it, those that come first too. */
const efforts = [
  { attempts: 1, mayHide: false, mayHideAll: false },
  { attempts: 6, mayHide: false, mayHideAll: false },
  { attempts: 20, mayHide: true, mayHideAll: false },
  { attempts: 20, mayHide: true, mayHideAll: true },
]

/** Rounds after which nothing is published that has people of a sum for which no alternative was found. */
const mostRounds = 4

/** The parts of a system: counts that may be published, those that were, and sums that no one may know. */
export type Parts = {
  readonly candidates: number
  readonly known: number
  /** How many candidates, the first ones, are hidden only where nothing else helps. */
  readonly firstKept: number
  /** Whether these are kept until all others around a sum are hidden, and not only until a search with them open finds more. */
  readonly keepsFirst: boolean
  /** The guarded sums of which everyone knows that they are not 0. */
  readonly isListed: (cell: number) => boolean
}

class Levels {
  readonly #system: CountedSystem
  readonly #parts: Parts
  readonly #step: number
  readonly #isHidden: Uint8Array
  readonly #isMoved: Uint8Array
  readonly #isOpen: Uint8Array

  constructor(system: CountedSystem, parts: Parts, isHidden: Uint8Array, step: number) {
    this.#system = system
    this.#parts = parts
    this.#step = step
    this.#isHidden = isHidden
    this.#isMoved = new Uint8Array(system.cellCount)
    this.#isOpen = new Uint8Array(system.cellCount)
  }

  get #firstGuard(): number {
    return this.#parts.candidates + this.#parts.known
  }

  /** How many candidates, the first ones, are not hidden one by one. */
  get #kept(): number {
    return this.#parts.keepsFirst ? this.#parts.firstKept : 0
  }

  #guards(): number[] {
    return Array.from({ length: this.#system.cellCount - this.#firstGuard }, (_, at) => this.#firstGuard + at)
  }

  /**
   * Searches alternatives for every guarded sum that has none, and hides what they need; returns the sums for which none was found. One that was found before more was
   * hidden still holds.
   */
  #search(isLast: boolean): number[] {
    const { candidates, known, firstKept, isListed } = this.#parts
    const stateOf = new Uint8Array(this.#system.cellCount).fill(UNLISTED)
    for (let cell = 0; cell < candidates; cell++) stateOf[cell] = this.#isHidden[cell] === 1 ? UNLISTED : PUBLISHED
    stateOf.fill(KNOWN, candidates, candidates + known)
    for (const cell of this.#guards()) if (isListed(cell)) stateOf[cell] = HIDDEN
    const search = new AlternativeSearch(this.#system, stateOf)
    for (const { attempts, mayHide, mayHideAll } of efforts) {
      if (mayHideAll && this.#parts.keepsFirst && !isLast) continue
      for (let cell = 0; cell < firstKept; cell++)
        if (stateOf[cell] !== UNLISTED) stateOf[cell] = mayHideAll ? PUBLISHED : KNOWN
      for (const cell of this.#guards()) {
        if (this.#isOpen[cell] === 1) continue
        // Of a group that is all alike it is enough that one person may not be.
        const step = this.#system.counts[cell] === 0 ? 1 : this.#step
        const found = search.find(cell, step, attempts)
        if (found === undefined || (found.toHide.length > 0 && !mayHide)) continue
        for (const one of found.toHide) stateOf[one] = UNLISTED
        for (const [one, people] of found.moved) {
          this.#isMoved[one] = 1
          if (Math.abs(people) >= (this.#system.counts[one] === 0 ? 1 : this.#step)) this.#isOpen[one] = 1
        }
      }
    }
    for (let cell = 0; cell < candidates; cell++) if (stateOf[cell] === UNLISTED) this.#isHidden[cell] = 1
    return this.#guards().filter((cell) => this.#isOpen[cell] === 0)
  }

  /** Hides every count that has a person of a sum in it, but not the first so many; returns whether there was one. */
  #hideAround(cell: number, from: number): boolean {
    const { innerOf, cellsOf } = this.#system
    let hasHidden = false
    for (let at = innerOf.starts[cell] as number; at < (innerOf.starts[cell + 1] as number); at++) {
      const inner = innerOf.items[at] as number
      for (let of = cellsOf.starts[inner] as number; of < (cellsOf.starts[inner + 1] as number); of++) {
        const one = cellsOf.items[of] as number
        if (one < from || one >= this.#parts.candidates || this.#isHidden[one] === 1) continue
        this.#isHidden[one] = 1
        hasHidden = true
      }
    }
    return hasHidden
  }

  ensure(): void {
    for (let round = 0; ; round++) {
      const closed = this.#search(round > mostRounds)
      if (closed.length === 0) {
        // What no alternative needs is published after all: each of them still holds then.
        for (let cell = 0; cell < this.#parts.candidates; cell++) this.#isHidden[cell] = this.#isMoved[cell] as number
        return
      }
      if (round < mostRounds && this.#hidesMore(closed)) continue
      // Nothing new says anything of them any more: they are as unknown as before this release.
      const hides = (from: number): boolean => closed.map((cell) => this.#hideAround(cell, from)).includes(true)
      if (!hides(this.#kept) && !hides(0)) return
    }
  }

  /** Hides the smallest count with people of each sum. */
  #hidesMore(closed: readonly number[]): boolean {
    const { innerOf, cellsOf, counts } = this.#system
    const from = this.#kept
    let hasHidden = false
    for (const cell of closed) {
      let smallest = -1
      for (let at = innerOf.starts[cell] as number; at < (innerOf.starts[cell + 1] as number); at++) {
        const inner = innerOf.items[at] as number
        for (let of = cellsOf.starts[inner] as number; of < (cellsOf.starts[inner + 1] as number); of++) {
          const one = cellsOf.items[of] as number
          if (one < from || one >= this.#parts.candidates || this.#isHidden[one] === 1) continue
          if (smallest === -1 || (counts[one] as number) < (counts[smallest] as number)) smallest = one
        }
      }
      if (smallest === -1) continue
      this.#isHidden[smallest] = 1
      hasHidden = true
    }
    return hasHidden
  }
}

/**
 * Ensures a sliding protection level (Fischetti and Salazar-González 2001), the width that stays possible of every guarded sum: finds for each other
 * data, published in the same way, in which it counts at least `step` people more or fewer, and hides what it takes. `isHidden` marks the
 * candidates that are hidden, and is changed.
 */
export function ensureProtectionLevels(system: CountedSystem, parts: Parts, isHidden: Uint8Array, step: number): void {
  new Levels(system, parts, isHidden, step).ensure()
}
