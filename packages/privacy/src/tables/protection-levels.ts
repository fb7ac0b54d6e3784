import { AlternativeSearch, HIDDEN, KNOWN, NO_LIMIT, PUBLISHED, QUOTED, UNLISTED } from './alternative-tables.ts'
import { type CellClasses, findClasses } from './cell-classes.ts'
import type { CountedSystem } from './cell-system.ts'

/**
 * The length of a search for an alternative, the attempts after which it gives up if there is none so far, and whether
 * counts are hidden for it, including those to keep first. What it gives up is often possible once another alternative
 * is found, or is found later.
 */
const efforts = [
  { attempts: 1, patience: 1, mayHide: false, mayHideAll: false },
  { attempts: 6, patience: 3, mayHide: false, mayHideAll: false },
  { attempts: 20, patience: 6, mayHide: true, mayHideAll: false },
  { attempts: 30, patience: 30, mayHide: true, mayHideAll: false },
  { attempts: 40, patience: 40, mayHide: true, mayHideAll: true },
]

/** Rounds after which nothing is published that includes people of a sum without an alternative. */
const mostRounds = 4

/** The parts of a system: counts that may be published, published ones, and sums that no one may know. */
export type Parts = {
  readonly candidates: number
  readonly known: number
  /** How many candidates, the first ones, are hidden only as a last resort. */
  readonly firstKept: number
  /** Which of these are quoted: one is hidden only if this saves several others. */
  readonly isQuoted: (cell: number) => boolean
  /**
   * Whether these are kept until all others around a sum are hidden, and not only until a search that may hide them
   * finds more.
   */
  readonly keepsFirst: boolean
  /**
   * For each candidate, the number of its set of columns, starting at 0: those with the same columns are examined
   * together.
   */
  readonly columnsOf: Uint32Array
  /** If the finest counts are shown first, nearly all hidden ones are below this, as everyone knows; otherwise 0. */
  readonly fewBelow: number
  /** The guarded sums that everyone knows not to be 0. */
  readonly isListed: (cell: number) => boolean
}

/** The group of each cell: candidates by their columns, then published counts, then guarded sums. */
function groupsOf({ cellCount }: CountedSystem, { candidates, known, columnsOf }: Parts): Uint32Array {
  const last = columnsOf.reduce((most, one) => Math.max(most, one), 0)
  const groups = new Uint32Array(cellCount).fill(last + 2)
  groups.set(columnsOf)
  return groups.fill(last + 1, candidates, candidates + known)
}

/**
 * The largest value that each cell may take in an alternative. A reader knows that nearly all counts that are hidden
 * at the finest level are small, so small counts stay small in every alternative, with a limit one step below the
 * largest small count: otherwise a sum that is hidden because it would reveal two counts would reveal them. If the
 * width is a third of the minimum or more, small counts have no room for it, and nothing limits them.
 */
function mostOf(
  { cellCount, counts }: CountedSystem,
  { candidates, known, fewBelow }: Parts,
  step: number,
): Uint32Array {
  const most = new Uint32Array(cellCount).fill(NO_LIMIT)
  if (3 * step >= fewBelow) return most
  for (let cell = candidates + known; cell < cellCount; cell++) {
    const count = counts[cell] as number
    if (count > 0 && count < fewBelow) most[cell] = Math.max(count, fewBelow - 1 - step)
  }
  return most
}

class Levels {
  readonly #system: CountedSystem
  readonly #classes: CellClasses
  readonly #parts: Parts
  readonly #step: number
  readonly #isHidden: Uint8Array
  readonly #isMoved: Uint8Array
  readonly #isOpen: Uint8Array
  readonly #mostOf: Uint32Array

  constructor(system: CountedSystem, parts: Parts, isHidden: Uint8Array, step: number) {
    this.#system = system
    this.#classes = findClasses(system, groupsOf(system, parts))
    this.#parts = parts
    this.#step = step
    this.#isHidden = isHidden
    this.#isMoved = new Uint8Array(system.cellCount)
    this.#isOpen = new Uint8Array(system.cellCount)
    this.#mostOf = mostOf(system, parts, step)
  }

  get #firstGuard(): number {
    return this.#parts.candidates + this.#parts.known
  }

  /** The number of first candidates that are not hidden one by one. */
  get #kept(): number {
    return this.#parts.keepsFirst ? this.#parts.firstKept : 0
  }

  #guards(): number[] {
    return Array.from({ length: this.#system.cellCount - this.#firstGuard }, (_, at) => this.#firstGuard + at)
  }

  /**
   * Searches alternatives for every guarded sum without one, and hides what they need; returns the sums for which none
   * was found. An alternative stays valid when more is hidden.
   */
  #search(canHideAll: boolean): number[] {
    const { candidates, known, firstKept, isQuoted, isListed } = this.#parts
    const stateOf = new Uint8Array(this.#system.cellCount).fill(UNLISTED)
    for (let cell = 0; cell < candidates; cell++) stateOf[cell] = this.#isHidden[cell] === 1 ? UNLISTED : PUBLISHED
    stateOf.fill(KNOWN, candidates, candidates + known)
    for (const cell of this.#guards()) if (isListed(cell)) stateOf[cell] = HIDDEN
    const search = new AlternativeSearch(this.#system, this.#classes, stateOf, this.#mostOf)
    for (const { attempts, patience, mayHide, mayHideAll } of efforts) {
      if (mayHideAll && !canHideAll) continue
      for (let cell = 0; cell < firstKept; cell++)
        if (stateOf[cell] !== UNLISTED) stateOf[cell] = !mayHideAll ? KNOWN : isQuoted(cell) ? QUOTED : PUBLISHED
      for (const cell of this.#guards()) {
        if (this.#isOpen[cell] === 1) continue
        // For a group that shares one value, it is enough that one person may not.
        const step = this.#system.counts[cell] === 0 ? 1 : this.#step
        const found = search.find(cell, step, attempts, patience)
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

  /** Hides every count that includes a person of a sum, except the first ones; returns whether there was one. */
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

  /** The smallest permanently known sum that contains everyone of a sum; the sum itself, if there is none. */
  #knownAround(cell: number): number {
    const { innerOf, cellsOf, counts } = this.#system
    const { candidates, known } = this.#parts
    const from = innerOf.starts[cell] as number
    const to = innerOf.starts[cell + 1] as number
    const holds = new Map<number, number>()
    for (let at = from; at < to; at++) {
      const inner = innerOf.items[at] as number
      for (let of = cellsOf.starts[inner] as number; of < (cellsOf.starts[inner + 1] as number); of++) {
        const one = cellsOf.items[of] as number
        if (one >= candidates && one < candidates + known) holds.set(one, (holds.get(one) ?? 0) + 1)
      }
    }
    const all = [...holds].filter(([, parts]) => parts === to - from).map(([one]) => one)
    return all.sort((a, b) => (counts[a] as number) - (counts[b] as number))[0] ?? cell
  }

  ensure(): void {
    const { keepsFirst } = this.#parts
    let canHideAll = !keepsFirst
    // Each way hides more than the one before; the last hides everything in a permanently known sum together with a
    // guarded one.
    const ways: readonly ((cell: number) => boolean)[] = [
      (cell) => this.#hideAround(cell, this.#kept),
      // The counts to keep first are hidden one by one, if a search finds that this is enough, before everything around
      // a sum is.
      () => {
        const isNew = !canHideAll
        canHideAll = true
        return isNew
      },
      (cell) => this.#hideAround(cell, 0),
      ...(keepsFirst ? [(cell: number) => this.#hideAround(this.#knownAround(cell), 0)] : []),
    ]
    let way = 0
    for (let round = 0; ; round++) {
      const closed = this.#search(canHideAll)
      if (closed.length === 0) {
        // Counts that no alternative needs hidden are published after all; each alternative stays valid.
        for (let cell = 0; cell < this.#parts.candidates; cell++) this.#isHidden[cell] = this.#isMoved[cell] as number
        return
      }
      if (round < mostRounds && this.#hidesMore(closed)) continue
      // Once everything about them is hidden, they are as unknown as before this release.
      while (!closed.map((cell) => (ways[way] as (cell: number) => boolean)(cell)).includes(true)) {
        way++
        if (way === ways.length) return
      }
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
 * Ensures a sliding protection level (Fischetti and Salazar-González 2001), the range that stays possible for every
 * guarded sum: finds for each sum other data, published in the same way, in which it counts at least `step` people more
 * or fewer, and hides what this requires. `isHidden` marks the hidden candidates, and is changed.
 */
export function ensureProtectionLevels(system: CountedSystem, parts: Parts, isHidden: Uint8Array, step: number): void {
  new Levels(system, parts, isHidden, step).ensure()
}
