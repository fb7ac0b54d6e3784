/**
 * Alternative tables, found by min-conflicts local search: other data that would be published in the same way, as proof
 * that a hidden count can have another value. An alternative changes a few inner counts and moves the cell for which it
 * is made; every published cell stays the same, and no count falls below its known minimum. An attacker who solves
 * equations, linear programs or integer programs cannot rule it out.
 */
import { seededRandom } from '../random.ts'
import type { CellClasses } from './cell-classes.ts'
import type { CountedSystem } from './cell-system.ts'

/**
 * What is known about a cell: nothing; that it is not 0; its count; its count permanently, from an earlier release; or
 * its count, which is hidden only in place of several others.
 */
export const UNLISTED = 0
export const HIDDEN = 1
export const PUBLISHED = 2
export const KNOWN = 3
export const QUOTED = 4

/** The largest value of a cell that nothing limits. */
export const NO_LIMIT = 0xffffffff

/** By how many people each cell changes, and the published cells that have to be hidden for it. */
export type Alternative = {
  readonly moved: ReadonlyMap<number, number>
  readonly toHide: readonly number[]
  readonly cost: number
}

/** The number of inner counts that are tried at a time, if a cell has more. */
const mostWays = 48
/** One step in this many is random, to leave dead ends. */
const randomSteps = 20
/** Cells that cannot be hidden have to be corrected first, so they weigh this much more. */
const hardness = 8
/** A quoted count weighs as much as this many others. */
const worth = 4
/** Steps after which a search starts again. */
const mostSteps = 60

/**
 * Finds alternatives by local search: changes an inner count of the cell, and then corrects, one change after the
 * other, the errors that this causes elsewhere. `stateOf` has what is known about each cell, and may change between
 * searches; `mostOf` has the largest possible value of each hidden cell.
 */
export class AlternativeSearch {
  readonly #cells: CountedSystem
  readonly #stateOf: Uint8Array
  readonly #mostOf: Uint32Array
  /** The change of each inner count and of each cell, in steps of a fixed number of people. */
  readonly #change: Int32Array
  readonly #sum: Int32Array
  /** By how many steps each cell is too small or too large. */
  readonly #lack: Int32Array
  /** How much the weighted error grows if a cell counts one step more, or one step less. */
  readonly #ifMore: Int32Array
  readonly #ifFewer: Int32Array
  /** The same, added up for the cells of each class of inner counts. */
  readonly #classes: CellClasses
  readonly #classIfMore: Int32Array
  readonly #classIfFewer: Int32Array
  readonly #lastChanged: Int32Array
  /** The wrong cells, in any order, and the position of each in that list. */
  readonly #wrong: number[] = []
  readonly #placeOf: Int32Array
  /** How many of them cannot be corrected by hiding them, and how many are quoted. */
  #hard = 0
  #quoted = 0
  readonly #touched = new Set<number>()
  #step = 1
  #target = -1
  #wanted = 1
  /** Seeded: the hidden cells must not depend on chance. */
  readonly #random = seededRandom(1)

  constructor(cells: CountedSystem, classes: CellClasses, stateOf: Uint8Array, mostOf: Uint32Array) {
    this.#cells = cells
    this.#classes = classes
    this.#stateOf = stateOf
    this.#mostOf = mostOf
    this.#change = new Int32Array(cells.innerCount)
    this.#lastChanged = new Int32Array(cells.innerCount)
    this.#sum = new Int32Array(cells.cellCount)
    this.#lack = new Int32Array(cells.cellCount)
    this.#ifMore = new Int32Array(cells.cellCount)
    this.#ifFewer = new Int32Array(cells.cellCount)
    this.#classIfMore = new Int32Array(classes.classCount)
    this.#classIfFewer = new Int32Array(classes.classCount)
    this.#placeOf = new Int32Array(cells.cellCount).fill(-1)
  }

  /**
   * An alternative in which a cell counts `step` people more or fewer, with as few cells to hide as this many attempts
   * find. Gives up if the first ones, as many as `patience` says, find none.
   */
  find(cell: number, step: number, attempts: number, patience: number): Alternative | undefined {
    const count = this.#cells.counts[cell] as number
    const ways: number[] = []
    if (count + step <= (this.#mostOf[cell] as number)) ways.push(1)
    if (count - step >= (this.#stateOf[cell] === HIDDEN ? 1 : 0)) ways.push(-1)
    this.#step = step
    for (let other = 0; other < this.#cells.cellCount; other++) this.#weigh(other)
    let best: Alternative | undefined
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (best === undefined && attempt === patience) break
      for (const wanted of ways) {
        best = this.#attempt(cell, wanted, best)
        if (best?.toHide.length === 0) return best
      }
    }
    return best
  }

  /** The better one of an alternative and the result of some more steps. */
  #attempt(cell: number, wanted: number, before: Alternative | undefined): Alternative | undefined {
    let best = before
    this.#target = cell
    this.#wanted = wanted
    this.#judge(cell)
    for (let taken = 0; taken < mostSteps; taken++) {
      if (this.#hard === 0 && (best === undefined || this.#cost < best.cost)) best = this.#asItIs()
      if (this.#wrong.length === 0) break
      this.#improve(taken)
    }
    this.#forget()
    return best
  }

  #asItIs(): Alternative {
    const moved = new Map<number, number>()
    for (const inner of this.#touched) {
      const { starts, items } = this.#cells.cellsOf
      for (let at = starts[inner] as number; at < (starts[inner + 1] as number); at++) {
        const cell = items[at] as number
        if (this.#sum[cell] !== 0) moved.set(cell, (this.#sum[cell] as number) * this.#step)
      }
    }
    return { moved, toHide: this.#wrong.slice(), cost: this.#cost }
  }

  /** The cost of hiding every wrong cell. */
  get #cost(): number {
    return this.#wrong.length + (worth - 1) * this.#quoted
  }

  #forget(): void {
    this.#target = -1
    const { starts, items } = this.#cells.cellsOf
    for (const inner of this.#touched) {
      this.#change[inner] = 0
      this.#lastChanged[inner] = 0
      for (let at = starts[inner] as number; at < (starts[inner + 1] as number); at++) {
        const cell = items[at] as number
        if (this.#sum[cell] === 0) continue
        this.#sum[cell] = 0
        this.#judge(cell)
      }
    }
    this.#touched.clear()
    while (this.#wrong.length > 0) this.#judge(this.#wrong[0] as number)
  }

  /** By how much a cell is too small or too large. */
  #lacks(cell: number, sum: number): number {
    if (cell === this.#target && sum !== this.#wanted) return this.#wanted - sum
    const state = this.#stateOf[cell] as number
    if (state !== HIDDEN && state !== UNLISTED) return cell === this.#target ? 0 : -sum
    const count = (this.#cells.counts[cell] as number) + sum * this.#step
    const most = this.#mostOf[cell] as number
    if (count > most) return -Math.ceil((count - most) / this.#step)
    return state === HIDDEN && count < 1 ? Math.ceil((1 - count) / this.#step) : 0
  }

  /** Computes once for each state of a cell what every change to it would do. */
  #weigh(cell: number): number {
    const sum = this.#sum[cell] as number
    if (cell !== this.#target) {
      const state = this.#stateOf[cell] as number
      if (state === UNLISTED && this.#mostOf[cell] === NO_LIMIT) return this.#setWeights(cell, 0, 0, 0)
      // Most cells are of this kind: every step away from the published count is wrong.
      const one = state === PUBLISHED ? 1 : state === QUOTED ? worth : hardness
      if (state !== HIDDEN && state !== UNLISTED)
        return this.#setWeights(cell, -sum, sum < 0 ? -one : one, sum > 0 ? -one : one)
    }
    const lack = this.#lacks(cell, sum)
    const weight = this.#isHard(cell) ? hardness : 1
    const ifMore = weight * (Math.abs(this.#lacks(cell, sum + 1)) - Math.abs(lack))
    const ifFewer = weight * (Math.abs(this.#lacks(cell, sum - 1)) - Math.abs(lack))
    return this.#setWeights(cell, lack, ifMore, ifFewer)
  }

  #setWeights(cell: number, lack: number, ifMore: number, ifFewer: number): number {
    this.#lack[cell] = lack
    const more = ifMore - (this.#ifMore[cell] as number)
    const fewer = ifFewer - (this.#ifFewer[cell] as number)
    if (more !== 0 || fewer !== 0) this.#addUp(cell, more, fewer)
    this.#ifMore[cell] = ifMore
    this.#ifFewer[cell] = ifFewer
    return lack
  }

  /** Adds to the errors of the classes in a cell. */
  #addUp(cell: number, more: number, fewer: number): void {
    const { starts, items } = this.#classes.ofCell
    for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at++) {
      const one = items[at] as number
      this.#classIfMore[one] = (this.#classIfMore[one] as number) + more
      this.#classIfFewer[one] = (this.#classIfFewer[one] as number) + fewer
    }
  }

  /** Lists a cell if it is wrong, and takes it off the list if it is not. */
  #judge(cell: number): void {
    const isWrong = this.#weigh(cell) !== 0
    const place = this.#placeOf[cell] as number
    if (isWrong === place >= 0) return
    const isHard = this.#isHard(cell)
    const isQuoted = this.#stateOf[cell] === QUOTED
    if (isWrong) {
      this.#placeOf[cell] = this.#wrong.push(cell) - 1
      if (isHard) this.#hard++
      if (isQuoted) this.#quoted++
      return
    }
    const last = this.#wrong.pop() as number
    if (last !== cell) {
      this.#wrong[place] = last
      this.#placeOf[last] = place
    }
    this.#placeOf[cell] = -1
    if (isHard) this.#hard--
    if (isQuoted) this.#quoted--
  }

  #apply(inner: number, by: number): void {
    const { starts, items } = this.#cells.cellsOf
    this.#change[inner] = (this.#change[inner] as number) + by
    for (let at = starts[inner] as number; at < (starts[inner + 1] as number); at++) {
      const cell = items[at] as number
      this.#sum[cell] = (this.#sum[cell] as number) + by
      this.#judge(cell)
    }
  }

  /** Whether hiding cannot correct a wrong cell. */
  #isHard(cell: number): boolean {
    const state = this.#stateOf[cell]
    return state !== PUBLISHED && state !== QUOTED
  }

  #sizeOf(cell: number): number {
    const { starts } = this.#cells.innerOf
    return (starts[cell + 1] as number) - (starts[cell] as number)
  }

  /** Of two wrong cells, returns the one that cannot be hidden, or else the one with fewer inner counts. */
  #chooseWrong(): number {
    const one = this.#wrong[this.#random(this.#wrong.length)] as number
    const other = this.#wrong[this.#random(this.#wrong.length)] as number
    const [isHard, isOtherHard] = [this.#isHard(one), this.#isHard(other)]
    if (isHard !== isOtherHard) return isHard ? one : other
    return this.#sizeOf(one) <= this.#sizeOf(other) ? one : other
  }

  /** Changes an inner count of a wrong cell: the one that leaves the smallest total error. */
  #improve(taken: number): void {
    const { innerOf, innerCounts } = this.#cells
    const cell = this.#chooseWrong()
    const by = Math.sign(this.#lack[cell] as number)
    const from = innerOf.starts[cell] as number
    const size = this.#sizeOf(cell)
    const ways = Math.min(size, mostWays)
    const first = this.#random(size)
    const isRandom = this.#random(randomSteps) === 0
    // A search spends its time in this loop, so everything that it reads is looked up before it.
    const [changes, lastChanged, step] = [this.#change, this.#lastChanged, this.#step]
    const { starts, items } = this.#classes.ofInner
    const wrongIf = by > 0 ? this.#classIfMore : this.#classIfFewer
    let best = -1
    let least = Number.POSITIVE_INFINITY
    for (let way = 0; way < ways; way++) {
      const place = first + way
      const inner = innerOf.items[from + (place < size ? place : place - size)] as number
      const change = changes[inner] as number
      if ((innerCounts[inner] as number) + (change + by) * step < 0) continue
      if (isRandom) {
        best = inner
        break
      }
      // The last change is not undone.
      const last = lastChanged[inner] as number
      let wrong = last !== 0 && taken + 1 - last < 4 && change * by < 0 ? 4 : 0
      // How much the error grows with the change.
      const end = starts[inner + 1] as number
      for (let at = starts[inner] as number; at < end; at++) wrong += wrongIf[items[at] as number] as number
      if (wrong >= least) continue
      least = wrong
      best = inner
    }
    if (best === -1) return
    this.#touched.add(best)
    this.#lastChanged[best] = taken + 1
    this.#apply(best, by)
  }
}
