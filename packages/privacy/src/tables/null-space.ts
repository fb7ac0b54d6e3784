/**
 * The null space of published cells, by sparse Gaussian elimination modulo a prime (in the notes: moves). Its vectors
 * are the changes of inner counts that leave every published cell unchanged. The published cells determine a cell
 * exactly if no vector changes it. One random vector represents the whole space: if it does not change a cell, no
 * vector does, except with a chance of one in the prime. Publishing a cell takes one pass over the vectors that change
 * it.
 */
import type { RandomBelow } from '../random.ts'
import type { Lists } from './lists.ts'
import { inverse, prime, times, toField } from './prime-field.ts'

/** A linear system of cells: each is the sum of some inner cells. */
export type CellSystem = {
  readonly cellCount: number
  readonly innerCount: number
  readonly innerOf: Lists
  readonly cellsOf: Lists
}

/** The inner cells that a vector of the null space changes, ascending, and by how much. */
type NullVector = { readonly cells: readonly number[]; readonly factors: readonly number[] }

/** Larger than every inner cell. */
const pastEnd = 0x3fffffff

/** Maintains a basis of the null space while cells are published one by one. */
export class NullSpaceBasis {
  readonly #system: CellSystem
  readonly #guarded: Uint8Array
  /** By how much the random vector changes each cell. */
  readonly #change: Float64Array
  readonly #vectors: (NullVector | undefined)[]
  /** The vectors that may change an inner cell; some of the listed ones no longer do. */
  readonly #vectorsAt: number[][]
  readonly #isInside: Uint8Array
  readonly #seen: Uint32Array
  #round = 0
  readonly #byPivot: Float64Array
  readonly #touched: Uint32Array

  /** `guarded` marks the cells that must never become computable. */
  constructor(system: CellSystem, guarded: Uint8Array, random: RandomBelow) {
    const { cellCount, innerCount, innerOf } = system
    this.#system = system
    this.#guarded = guarded
    this.#vectors = Array.from({ length: innerCount }, (_, inner) => ({
      cells: [inner],
      factors: [1],
    }))
    this.#vectorsAt = Array.from({ length: innerCount }, (_, inner) => [inner])
    this.#isInside = new Uint8Array(innerCount)
    this.#seen = new Uint32Array(innerCount)
    this.#byPivot = new Float64Array(cellCount)
    this.#touched = new Uint32Array(cellCount)
    const changes = Float64Array.from({ length: innerCount }, () => 1 + random(prime - 1))
    this.#change = new Float64Array(cellCount)
    for (let cell = 0; cell < cellCount; cell++) {
      let sum = 0
      for (let at = innerOf.starts[cell] as number; at < (innerOf.starts[cell + 1] as number); at++)
        sum += changes[innerOf.items[at] as number] as number
      this.#change[cell] = sum % prime
    }
  }

  /** Publishes a cell that is already known, whatever follows from it. */
  admit(cell: number): void {
    this.#publish(cell, false)
  }

  /** Publishes a cell unless a guarded one would become computable; returns whether it did. */
  publish(cell: number): boolean {
    return this.#publish(cell, true)
  }

  #publish(cell: number, isCareful: boolean): boolean {
    const { innerOf } = this.#system
    const from = innerOf.starts[cell] as number
    const to = innerOf.starts[cell + 1] as number
    for (let at = from; at < to; at++) this.#isInside[innerOf.items[at] as number] = 1
    const { ids, changes, pivot } = this.#changing(from, to)
    for (let at = from; at < to; at++) this.#isInside[innerOf.items[at] as number] = 0
    if (pivot === -1) return true
    const pivotVector = this.#vectors[ids[pivot] as number] as NullVector
    const toOne = inverse(changes[pivot] as number)
    if (!this.#project(pivotVector, times(this.#change[cell] as number, toOne), isCareful)) return false
    this.#vectors[ids[pivot] as number] = undefined
    for (let at = 0; at < ids.length; at++)
      if (at !== pivot) this.#subtract(ids[at] as number, pivotVector, times(changes[at] as number, toOne))
    return true
  }

  /** The vectors that change the cell with the marked inner cells, by how much, and the shortest of them. */
  #changing(from: number, to: number): { ids: number[]; changes: number[]; pivot: number } {
    const ids: number[] = []
    const changes: number[] = []
    let pivot = -1
    let shortest = Number.POSITIVE_INFINITY
    this.#round++
    for (let at = from; at < to; at++) {
      for (const id of this.#vectorsAt[this.#system.innerOf.items[at] as number] as number[]) {
        const vector = this.#vectors[id]
        if (vector === undefined || this.#seen[id] === this.#round) continue
        this.#seen[id] = this.#round
        const { cells, factors } = vector
        let change = 0
        for (let entry = 0; entry < cells.length; entry++)
          if (this.#isInside[cells[entry] as number] === 1) change += factors[entry] as number
        change %= prime
        if (change === 0) continue
        if (cells.length < shortest) {
          shortest = cells.length
          pivot = ids.length
        }
        ids.push(id)
        changes.push(change)
      }
    }
    return { ids, changes, pivot }
  }

  /**
   * Subtracts `factor` times a vector from the random one; returns false and changes nothing if that uncovers a guarded
   * cell.
   */
  #project({ cells, factors }: NullVector, factor: number, isCareful: boolean): boolean {
    const { starts, items } = this.#system.cellsOf
    let count = 0
    for (let entry = 0; entry < cells.length; entry++) {
      const inner = cells[entry] as number
      for (let at = starts[inner] as number; at < (starts[inner + 1] as number); at++) {
        const cell = items[at] as number
        if (this.#byPivot[cell] === 0) this.#touched[count++] = cell
        // A sum of zero is marked by the prime itself, so that the cell is not listed twice.
        this.#byPivot[cell] = ((this.#byPivot[cell] as number) + (factors[entry] as number)) % prime || prime
      }
    }
    let isSafe = true
    for (let at = 0; at < count && isSafe; at++) {
      const cell = this.#touched[at] as number
      // A cell that is already revealed does not block others.
      if (isCareful && this.#guarded[cell] === 1 && this.#change[cell] !== 0) isSafe = this.#changed(cell, factor) !== 0
    }
    for (let at = 0; at < count; at++) {
      const cell = this.#touched[at] as number
      if (isSafe) this.#change[cell] = this.#changed(cell, factor)
      this.#byPivot[cell] = 0
    }
    return isSafe
  }

  #changed(cell: number, factor: number): number {
    return toField((this.#change[cell] as number) - times((this.#byPivot[cell] as number) % prime, factor))
  }

  #subtract(id: number, pivot: NullVector, factor: number): void {
    const { cells, factors } = this.#vectors[id] as NullVector
    const mergedCells: number[] = []
    const mergedFactors: number[] = []
    let own = 0
    let other = 0
    while (own < cells.length || other < pivot.cells.length) {
      const ownCell = own < cells.length ? (cells[own] as number) : pastEnd
      const otherCell = other < pivot.cells.length ? (pivot.cells[other] as number) : pastEnd
      const cell = Math.min(ownCell, otherCell)
      let value = 0
      if (ownCell === cell) value = factors[own++] as number
      if (otherCell === cell) {
        value = toField(value - times(pivot.factors[other++] as number, factor))
        if (ownCell !== cell) (this.#vectorsAt[cell] as number[]).push(id)
      }
      if (value === 0) continue
      mergedCells.push(cell)
      mergedFactors.push(value)
    }
    this.#vectors[id] = { cells: mergedCells, factors: mergedFactors }
  }
}
