import type { CombinationSpace } from './combination-space.ts'
import type { Model } from './model.ts'

/** Rows of the model that are looked at for every row that is wanted: among more, better ones are found. */
const drawsPerRow = 5

/** In place of a code where a row says nothing. */
export const BLANK = 0xffffffff

/** From so many rows on a combination is common, and meant to come as often as it should; rarer ones matter a twentieth as much. */
const common = 10
const weightOfRarer = 0.05

/** How much combinations of one, two and three values matter: single values most, for everybody reads them. */
const weightOfLength = [4, 2, 0.5] as const

/** In place of a gain that is none. */
const leastGain = 1e-12

/** How often the model expects every combination in so many rows, by looking at many more. */
function expectationOf(rows: readonly Uint32Array[], drawn: number, space: CombinationSpace): Float32Array {
  const expected = new Float32Array(space.size)
  const candidate = new Candidate(space, rows.length)
  for (let row = 0; row < drawn; row++) {
    candidate.read(rows, row)
    for (let at = 0; at < candidate.count; at++) {
      const combination = candidate.combinations[at] as number
      expected[combination] = (expected[combination] as number) + 1
    }
  }
  for (let at = 0; at < expected.length; at++) expected[at] = (expected[at] as number) / drawsPerRow
  return expected
}

/** A row that may be made: its values that take part, and all combinations of up to three of them. */
class Candidate {
  /** The combinations, and the places of their values; −1 where there is none. */
  readonly combinations: Uint32Array
  readonly places: readonly [Int8Array, Int8Array, Int8Array]
  count = 0
  readonly columns: Uint32Array
  valueCount = 0
  readonly #space: CombinationSpace
  readonly #codes: Uint32Array

  constructor(space: CombinationSpace, columnCount: number) {
    const most =
      columnCount + (columnCount * (columnCount - 1)) / 2 + (columnCount * (columnCount - 1) * (columnCount - 2)) / 6
    this.#space = space
    this.combinations = new Uint32Array(most)
    this.places = [new Int8Array(most), new Int8Array(most), new Int8Array(most)]
    this.columns = new Uint32Array(columnCount)
    this.#codes = new Uint32Array(columnCount)
  }

  read(rows: readonly Uint32Array[], row: number): void {
    this.valueCount = 0
    for (let column = 0; column < rows.length; column++) {
      const code = this.#space.takes[column]?.[rows[column]?.[row] as number] as number
      if (code < 0) continue
      this.columns[this.valueCount] = column
      this.#codes[this.valueCount++] = code
    }
    this.count = 0
    this.#space.forEach(this.columns, this.#codes, this.valueCount, (combination, a, b, c) => {
      this.combinations[this.count] = combination
      this.places[0][this.count] = a
      this.places[1][this.count] = b
      this.places[2][this.count++] = c
    })
  }
}

/** Chooses what of each candidate is kept, and keeps count of what has been made. */
class Composer {
  /** Of each combination, side by side: how many are still to be made, and what one is worth; NaN for those that must not be. */
  readonly #states: Float32Array
  readonly #gainOf: Float64Array
  readonly #isOut: Uint8Array
  readonly #gains = new Float64Array(128)
  readonly #faults = new Uint32Array(128)

  constructor(space: CombinationSpace, expected: Float32Array, rarest: number, most: number) {
    this.#gainOf = new Float64Array(most)
    this.#isOut = new Uint8Array(most)
    const counts = [0, 0, 0]
    for (let combination = 0; combination < space.size; combination++)
      if ((expected[combination] as number) >= common) {
        const length = space.lengthOf(combination) - 1
        counts[length] = (counts[length] as number) + 1
      }
    const weights = counts.map((count, at) => (weightOfLength[at] as number) / Math.max(count, 1))
    this.#states = new Float32Array(2 * space.size)
    for (let combination = 0; combination < space.size; combination++) {
      const wanted = expected[combination] as number
      const weight = weights[space.lengthOf(combination) - 1] as number
      this.#states[2 * combination] = wanted
      this.#states[2 * combination + 1] =
        wanted < rarest ? Number.NaN : wanted < common ? (weight * weightOfRarer) / common : weight / wanted
    }
  }

  /** The places of a candidate's values that are kept, as flags; `undefined` where nothing of it brings counts nearer. */
  choose(candidate: Candidate): Uint8Array | undefined {
    const { combinations, count, valueCount } = candidate
    const kept = new Uint8Array(valueCount).fill(1)
    this.#gains.fill(0)
    this.#faults.fill(0)
    let rare = 0
    let total = 0
    for (let at = 0; at < count; at++) {
      const state = 2 * (combinations[at] as number)
      const missing = this.#states[state] as number
      // What one more brings nearer to what is expected; less than 0 where there are enough.
      const nearer = missing >= 1 ? 1 : missing <= 0 ? -1 : 2 * missing - 1
      const gain = nearer * (this.#states[state + 1] as number)
      const isRare = Number.isNaN(gain)
      this.#isOut[at] = 0
      this.#gainOf[at] = gain
      if (isRare) rare++
      else total += gain
      this.#add(candidate, at, isRare ? 0 : gain, isRare ? 1 : 0)
    }
    for (;;) {
      const worst = this.#worst(kept, rare > 0)
      if (worst === -1) break
      kept[worst] = 0
      for (let at = 0; at < count; at++) {
        if (this.#isOut[at] === 1 || !this.#has(candidate, at, worst)) continue
        this.#isOut[at] = 1
        const gain = this.#gainOf[at] as number
        const isRare = Number.isNaN(gain)
        if (isRare) rare--
        else total -= gain
        this.#add(candidate, at, isRare ? 0 : -gain, isRare ? -1 : 0)
      }
    }
    if (total <= 0 || !kept.includes(1)) return undefined
    for (let at = 0; at < count; at++) {
      if (this.#isOut[at] === 1) continue
      const state = 2 * (combinations[at] as number)
      this.#states[state] = (this.#states[state] as number) - 1
    }
    return kept
  }

  /** The value to leave out next: what stands in many rare combinations and brings little, then what brings less than nothing. */
  #worst(kept: Uint8Array, hasRare: boolean): number {
    let worst = -1
    let highest = 0
    for (let place = 0; place < kept.length; place++) {
      if (kept[place] === 0) continue
      const gain = this.#gains[place] as number
      const cost = hasRare ? (this.#faults[place] as number) / Math.max(gain, leastGain) : -gain
      if (cost > highest + (hasRare ? 0 : leastGain)) {
        worst = place
        highest = cost
      }
    }
    return worst
  }

  #has({ places: [a, b, c] }: Candidate, at: number, place: number): boolean {
    return a[at] === place || b[at] === place || c[at] === place
  }

  #add({ places }: Candidate, at: number, gain: number, fault: number): void {
    for (const of of places) {
      const place = of[at] as number
      if (place < 0) return
      this.#gains[place] = (this.#gains[place] as number) + gain
      this.#faults[place] = (this.#faults[place] as number) + fault
    }
  }
}

/**
 * Composes rows out of those of a model so that combinations of up to three values come as often as the model expects. A value is left
 * blank where it would stand in a combination that the model expects less than `rarest` times, for many of those are nobody's; other
 * rows make up for it. It looks at the model alone, so it costs no privacy.
 */
export function compose(model: Model, space: CombinationSpace, rowCount: number, rarest: number): Uint32Array[] {
  const drawn = rowCount * drawsPerRow
  const rows = model.draw(drawn)
  const candidate = new Candidate(space, rows.length)
  const composer = new Composer(space, expectationOf(rows, drawn, space), rarest, candidate.combinations.length)
  const made: number[][] = rows.map(() => [])
  for (let row = 0; row < drawn; row++) {
    candidate.read(rows, row)
    const kept = composer.choose(candidate)
    if (kept === undefined) continue
    let place = 0
    for (let column = 0; column < rows.length; column++) {
      const takesPart = place < candidate.valueCount && candidate.columns[place] === column
      const isBlank = takesPart && kept[place] === 0
      if (takesPart) place++
      ;(made[column] as number[]).push(isBlank ? BLANK : (rows[column]?.[row] as number))
    }
  }
  return made.map((codes) => Uint32Array.from(codes))
}
