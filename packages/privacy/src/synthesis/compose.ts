import { fraction, type RandomBelow } from '../random.ts'
import { drawRows } from './ancestral-sampling.ts'
import { type CombinationSpace, NOTHING } from './combination-space.ts'
import { Composition } from './composition.ts'
import type { TreeModel } from './tree-model.ts'

/** The code of a cell that is left blank. */
export const BLANK = 0xffffffff

/** The number of alternative values tried for a cell. */
const trials = 8

/** The minimum gain that exceeds rounding. */
const leastGain = 1e-12

/**
 * The loss in pairs, in units of a composition, that gains in triples may outweigh; the first pass considers pairs
 * only.
 */
const patience = [0, 0.1] as const

/** Suggests values for a cell: any value, or one that is frequent beside another value of the row. */
class Suggestions {
  readonly #model: TreeModel
  readonly #space: CombinationSpace
  readonly #random: RandomBelow
  /** By column and other column: running sums of the counts of the other column's values, for each value. */
  readonly #sums = new Map<number, Float64Array>()

  constructor(model: TreeModel, space: CombinationSpace, random: RandomBelow) {
    this.#model = model
    this.#space = space
    this.#random = random
  }

  /** Draws a value for a column, with its probability beside a value of another column. */
  beside(other: number, value: number, column: number): number {
    const size = this.#space.sizes[column] as number
    const sums = this.#sumsOf(other, column)
    const start = value * size
    const wanted = fraction(this.#random) * (sums[start + size - 1] as number)
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[start + middle] as number) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }

  any(column: number): number {
    return this.#random(this.#space.sizes[column] as number)
  }

  #sumsOf(other: number, column: number): Float64Array {
    const at = other * this.#space.columnCount + column
    const known = this.#sums.get(at)
    if (known !== undefined) return known
    const joint = this.#model.joint(other, column)
    const [codes, ofColumn] = [this.#space.codes[other] as Uint32Array, this.#space.codes[column] as Uint32Array]
    const sums = new Float64Array(codes.length * ofColumn.length)
    for (const [value, code] of codes.entries()) {
      let sum = 0
      for (const [own, ownCode] of ofColumn.entries()) {
        sum += joint[code + (this.#model.singles[other] as Float64Array).length * ownCode] as number
        sums[value * ofColumn.length + own] = sum
      }
    }
    this.#sums.set(at, sums)
    return sums
  }
}

/** Puts drawn values into rows if their combinations are allowed, the rarest values first. */
function fill(
  composition: Composition,
  drawn: readonly Uint32Array[],
  space: CombinationSpace,
  expected: Float32Array,
): void {
  const columns = drawn.map((_, column) => column)
  for (let row = 0; row < composition.rowCount; row++) {
    const wanted = drawn.map((codes, column) => space.takes[column]?.[codes[row] as number] as number)
    const countOf = (column: number): number =>
      wanted[column] === NOTHING ? 0 : (expected[space.ofOne(column) + (wanted[column] as number)] as number)
    columns.sort((a, b) => countOf(a) - countOf(b))
    for (const column of columns) {
      const value = wanted[column] as number
      if (value === NOTHING) continue
      composition.goTo(row, column)
      if (!composition.isForbidden(column, value)) composition.put(row, column, value)
    }
  }
}

/** Visits all cells once, and changes or clears those for which this brings counts closer to the expected ones. */
function improve(
  composition: Composition,
  space: CombinationSpace,
  model: TreeModel,
  suggestions: Suggestions,
  random: RandomBelow,
  slack: number,
): void {
  const suggest = (row: number, column: number, trial: number): number => {
    const size = space.sizes[column] as number
    if (size <= trials) return trial
    const near = model.neighbours[column] as number[]
    const other = near.length > 0 && random(3) > 0 ? near[random(near.length)] : random(space.columnCount)
    const value = other === column || trial === 0 ? NOTHING : composition.valueAt(row, other as number)
    return value === NOTHING ? suggestions.any(column) : suggestions.beside(other as number, value, column)
  }
  for (let row = 0; row < composition.rowCount; row++)
    for (let column = 0; column < space.columnCount; column++) {
      composition.goTo(row, column)
      const before = composition.valueAt(row, column)
      let loss = before === NOTHING ? 0 : composition.gainOfPairs(column, before, -1)
      let best = NOTHING
      let most = -slack - loss
      for (let trial = 0; trial < Math.min(trials, space.sizes[column] as number); trial++) {
        const value = suggest(row, column, trial)
        if (value === before) continue
        const gain = composition.gainOfPairs(column, value, 1)
        if (gain <= most || composition.isForbidden(column, value)) continue
        best = value
        most = gain
      }
      if (best === NOTHING && (before === NOTHING || loss < -slack)) continue
      if (before !== NOTHING) loss += composition.gainOfTriples(column, before, -1)
      const gain = best === NOTHING ? 0 : most + composition.gainOfTriples(column, best, 1)
      if (loss + Math.max(gain, 0) > leastGain) composition.put(row, column, gain > 0 ? best : NOTHING)
    }
}

/**
 * Composes synthetic records by local search, so that combinations of up to three values occur as often as expected:
 * rows are drawn from the tree, and then single cells are changed if this brings counts closer. O(passes × cells ×
 * trials × columns²). A combination that is expected less often than `rarest` for its length is never made, because
 * many of those do not occur in the data: a value that would make one is left blank. It reads only the model, so it
 * costs no privacy.
 */
export function compose(
  model: TreeModel,
  space: CombinationSpace,
  expected: Float32Array,
  rarest: readonly [number, number, number],
  random: RandomBelow,
): Uint32Array[] {
  const composition = new Composition(space, expected, rarest, model.rowCount)
  const drawn = drawRows(model, random)
  fill(composition, drawn, space, expected)
  const suggestions = new Suggestions(model, space, random)
  for (const share of patience) improve(composition, space, model, suggestions, random, share * composition.unit)
  return drawn.map((codes, column) =>
    codes.map((code, row) => {
      const value = composition.valueAt(row, column)
      if (value !== NOTHING) return space.codes[column]?.[value] as number
      return space.takes[column]?.[code] === NOTHING ? code : BLANK
    }),
  )
}
