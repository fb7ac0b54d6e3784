import type { CombinationSpace } from './combination-space.ts'

/** In place of a value where a row says nothing. */
export const NOTHING = -1

/** From so many rows on a combination is common, and meant to come as often as it should. */
const common = 10

/** What is worth at least so much of a common combination, however rare it is. */
const leastWorth = 0.05

/** How much combinations of one, two and three values matter: single values most, for everybody reads them. */
const weightOfLength = [8, 2, 1] as const

/** How many are missing of a combination that must not come: so many too many that no gain outweighs it. */
const never = -1e9

/**
 * Rows in the making, and how far the counts of all combinations in them are from what is expected. A change of one cell is judged by
 * the combinations that it touches: each counts in parts of what is expected of it, and lengths by their weights.
 */
export class Composition {
  readonly rowCount: number
  /** What one common pair is worth that comes once too often or too seldom, at one expected: a measure for gains. */
  readonly unit: number
  readonly #space: CombinationSpace
  /** The values, row after row. */
  readonly #cells: Int32Array
  /** Of each combination, side by side: how many are still missing, and what one is worth. */
  readonly #states: Float32Array
  /** One bit for each combination that must not come. */
  readonly #isRare: Uint32Array
  /** By column and other column: where their pairs begin, and the steps of both values. */
  readonly #pairs: readonly Int32Array[]
  /** By column and two others: where their triples begin, and the steps of all three values. */
  readonly #triples: readonly Int32Array[]
  /** The other columns of the row at hand that say something, and what. */
  readonly #others: Int32Array
  readonly #values: Int32Array
  #otherCount = 0

  constructor(
    space: CombinationSpace,
    expected: Float32Array,
    rarest: readonly [number, number, number],
    rowCount: number,
  ) {
    const count = space.columnCount
    this.rowCount = rowCount
    this.#space = space
    this.#cells = new Int32Array(rowCount * count).fill(NOTHING)
    this.#others = new Int32Array(count)
    this.#values = new Int32Array(count)
    this.#states = new Float32Array(2 * space.size)
    this.#isRare = new Uint32Array((space.size >>> 5) + 1)
    const weights = weightsOf(space, expected)
    this.unit = weights[1]
    for (let combination = 0; combination < space.size; combination++) {
      const wanted = expected[combination] as number
      const length = (space.lengthOf(combination) - 1) as 0 | 1 | 2
      const weight = weights[length]
      const isRare = !(wanted >= rarest[length])
      if (isRare)
        this.#isRare[combination >>> 5] = (this.#isRare[combination >>> 5] as number) | (1 << (combination & 31))
      this.#states[2 * combination] = isRare ? never : wanted
      this.#states[2 * combination + 1] =
        wanted >= common ? weight / wanted : (weight / common) * Math.max(leastWorth, (wanted / common) ** 3)
    }
    this.#pairs = Array.from({ length: count }, (_, own) => pairSteps(space, own))
    this.#triples = Array.from({ length: count }, (_, own) => tripleSteps(space, own))
  }

  /** What a row says in a column. */
  valueAt(row: number, column: number): number {
    return this.#cells[row * this.#space.columnCount + column] as number
  }

  /** Takes a cell at hand: what follows is about it. */
  goTo(row: number, column: number): void {
    this.#otherCount = 0
    const start = row * this.#space.columnCount
    for (let other = 0; other < this.#space.columnCount; other++) {
      const value = this.#cells[start + other] as number
      if (other === column || value === NOTHING) continue
      this.#others[this.#otherCount] = other
      this.#values[this.#otherCount++] = value
    }
  }

  /** Whether a value would make a combination that must not come in the cell at hand. */
  isForbidden(column: number, value: number): boolean {
    if (this.#isRareAt(this.#space.ofOne(column) + value)) return true
    const [pairs, triples] = [this.#pairs[column] as Int32Array, this.#triples[column] as Int32Array]
    const [others, values, count] = [this.#others, this.#values, this.#otherCount]
    for (let a = 0; a < count; a++) {
      const at = 3 * (others[a] as number)
      const pair =
        (pairs[at] as number) + value * (pairs[at + 1] as number) + (values[a] as number) * (pairs[at + 2] as number)
      if (this.#isRareAt(pair)) return true
    }
    for (let a = 0; a < count; a++) {
      const [start, valueA] = [(others[a] as number) * this.#space.columnCount, values[a] as number]
      for (let b = a + 1; b < count; b++) {
        const at = 4 * (start + (others[b] as number))
        const triple =
          (triples[at] as number) +
          value * (triples[at + 1] as number) +
          valueA * (triples[at + 2] as number) +
          (values[b] as number) * (triples[at + 3] as number)
        if (this.#isRareAt(triple)) return true
      }
    }
    return false
  }

  /** What single values and pairs gain by one row more (`by` 1) or less (−1) with a value in the cell at hand. */
  gainOfPairs(column: number, value: number, by: 1 | -1): number {
    const pairs = this.#pairs[column] as Int32Array
    const [others, values, count] = [this.#others, this.#values, this.#otherCount]
    let gain = this.#gain(this.#space.ofOne(column) + value, by)
    for (let a = 0; a < count; a++) {
      const at = 3 * (others[a] as number)
      gain += this.#gain(
        (pairs[at] as number) + value * (pairs[at + 1] as number) + (values[a] as number) * (pairs[at + 2] as number),
        by,
      )
    }
    return gain
  }

  /** What triples gain by it. */
  gainOfTriples(column: number, value: number, by: 1 | -1): number {
    const triples = this.#triples[column] as Int32Array
    const [others, values, count] = [this.#others, this.#values, this.#otherCount]
    let gain = 0
    for (let a = 0; a < count; a++) {
      const [start, valueA] = [(others[a] as number) * this.#space.columnCount, values[a] as number]
      for (let b = a + 1; b < count; b++) {
        const at = 4 * (start + (others[b] as number))
        gain += this.#gain(
          (triples[at] as number) +
            value * (triples[at + 1] as number) +
            valueA * (triples[at + 2] as number) +
            (values[b] as number) * (triples[at + 3] as number),
          by,
        )
      }
    }
    return gain
  }

  /** Puts a value, or nothing, into the cell at hand. */
  put(row: number, column: number, value: number): void {
    const cell = row * this.#space.columnCount + column
    const before = this.#cells[cell] as number
    if (before !== NOTHING) this.#count(column, before, -1)
    if (value !== NOTHING) this.#count(column, value, 1)
    this.#cells[cell] = value
  }

  #isRareAt(combination: number): boolean {
    return (((this.#isRare[combination >>> 5] as number) >>> (combination & 31)) & 1) === 1
  }

  /** How much nearer one more or less of a combination brings its count to what is expected, times what it is worth. */
  #gain(combination: number, by: 1 | -1): number {
    const nearer = 2 * by * (this.#states[2 * combination] as number) - 1
    return Math.max(-1, Math.min(1, nearer)) * (this.#states[2 * combination + 1] as number)
  }

  #count(column: number, value: number, by: 1 | -1): void {
    const [pairs, triples] = [this.#pairs[column] as Int32Array, this.#triples[column] as Int32Array]
    const [others, values, count] = [this.#others, this.#values, this.#otherCount]
    const add = (combination: number): void => {
      this.#states[2 * combination] = (this.#states[2 * combination] as number) - by
    }
    add(this.#space.ofOne(column) + value)
    for (let a = 0; a < count; a++) {
      const [other, valueA] = [others[a] as number, values[a] as number]
      add(
        (pairs[3 * other] as number) +
          value * (pairs[3 * other + 1] as number) +
          valueA * (pairs[3 * other + 2] as number),
      )
      for (let b = a + 1; b < count; b++) {
        const at = 4 * (other * this.#space.columnCount + (others[b] as number))
        add(
          (triples[at] as number) +
            value * (triples[at + 1] as number) +
            valueA * (triples[at + 2] as number) +
            (values[b] as number) * (triples[at + 3] as number),
        )
      }
    }
  }
}

/** What combinations of each length are worth: as much together, however many are common, but for the weight of the length. */
function weightsOf(space: CombinationSpace, expected: Float32Array): [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0]
  for (let combination = 0; combination < space.size; combination++)
    if ((expected[combination] as number) >= common) counts[(space.lengthOf(combination) - 1) as 0 | 1 | 2]++
  const [ones, twos, threes] = weightOfLength
  return [ones / Math.max(counts[0], 1), twos / Math.max(counts[1], 1), threes / Math.max(counts[2], 1)]
}

function pairSteps(space: CombinationSpace, own: number): Int32Array {
  const steps = new Int32Array(3 * space.columnCount)
  for (let other = 0; other < space.columnCount; other++) {
    if (other === own) continue
    const [a, b] = own < other ? [own, other] : [other, own]
    const stepOf = (column: number): number => (column === a ? 1 : (space.sizes[a] as number))
    steps.set([space.ofTwo(a, b), stepOf(own), stepOf(other)], 3 * other)
  }
  return steps
}

function tripleSteps(space: CombinationSpace, own: number): Int32Array {
  const steps = new Int32Array(4 * space.columnCount ** 2)
  for (let one = 0; one < space.columnCount; one++)
    for (let other = one + 1; other < space.columnCount; other++) {
      if (one === own || other === own) continue
      const [a, b, c] = [own, one, other].sort((x, y) => x - y) as [number, number, number]
      const [sizeA, sizeB] = [space.sizes[a] as number, space.sizes[b] as number]
      const stepOf = (column: number): number => (column === a ? 1 : column === b ? sizeA : sizeA * sizeB)
      steps.set(
        [space.ofThree(a, b, c), stepOf(own), stepOf(one), stepOf(other)],
        4 * (one * space.columnCount + other),
      )
    }
  return steps
}
