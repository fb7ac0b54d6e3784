import { type CombinationSpace, common, NOTHING } from './combination-space.ts'

/** The minimum weight of a combination, as a share of that of a common one. */
const leastWorth = 0.05

/** The weights of combinations of one, two and three values: single values count most, because everyone reads them. */
const weightOfLength = [8, 2, 1] as const

/** The number of missing rows for a forbidden combination: so negative that no gain outweighs it. */
const never = -1e9

/**
 * Rows during composition, and the distance of the counts of all their combinations from the expected ones. The score
 * of a changed cell comes from the combinations that it affects: each by its relative error, and each length by its
 * weight.
 */
export class Composition {
  readonly rowCount: number
  /** The worth of one common pair that occurs once too often or too rarely, if one is expected: the unit of gains. */
  readonly unit: number
  readonly #space: CombinationSpace
  /** The values, row by row. */
  readonly #cells: Int32Array
  /** For each combination, side by side: the number still missing, and the worth of one. */
  readonly #states: Float32Array
  /** One bit for each forbidden combination. */
  readonly #isRare: Uint32Array
  /** By column and other column: the offset of their pairs, and the steps of both values. */
  readonly #pairs: readonly Int32Array[]
  /** By column and two others: the offset of their triples, and the steps of all three values. */
  readonly #triples: readonly Int32Array[]
  /** For the current cell: its pairs and then its triples, each as an offset and the step of one value. */
  readonly #starts: Int32Array
  readonly #steps: Int32Array
  #pairCount = 0
  #count = 0
  /** The other columns of its row that are not blank, with their values. */
  readonly #others: Int32Array
  readonly #values: Int32Array
  #areTriplesListed = false

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
    this.#starts = new Int32Array(count + count ** 2 / 2)
    this.#steps = new Int32Array(this.#starts.length)
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

  /** Returns the value of a row in a column. */
  valueAt(row: number, column: number): number {
    return this.#cells[row * this.#space.columnCount + column] as number
  }

  /** Selects the current cell for the calls that follow. */
  goTo(row: number, column: number): void {
    const { columnCount } = this.#space
    const steps = this.#pairs[column] as Int32Array
    let count = 0
    for (let other = 0; other < columnCount; other++) {
      const value = this.#cells[row * columnCount + other] as number
      if (other === column || value === NOTHING) continue
      this.#others[count] = other
      this.#values[count] = value
      this.#starts[count] = (steps[3 * other] as number) + value * (steps[3 * other + 2] as number)
      this.#steps[count++] = steps[3 * other + 1] as number
    }
    this.#pairCount = count
    this.#areTriplesListed = false
  }

  /** Whether a value in the current cell would create a forbidden combination. */
  isForbidden(column: number, value: number): boolean {
    if (this.#isRareAt(this.#space.ofOne(column) + value)) return true
    for (let at = 0; at < this.#pairCount; at++) if (this.#isRareAt(this.#combination(at, value))) return true
    this.#listTriples(column)
    for (let at = this.#pairCount; at < this.#count; at++) if (this.#isRareAt(this.#combination(at, value))) return true
    return false
  }

  /**
   * Computes how much single values and pairs gain from one row more (`by` 1) or less (−1) with a value in the current
   * cell.
   */
  gainOfPairs(column: number, value: number, by: 1 | -1): number {
    let gain = this.#gain(this.#space.ofOne(column) + value, by)
    for (let at = 0; at < this.#pairCount; at++) gain += this.#gain(this.#combination(at, value), by)
    return gain
  }

  /** Computes how much triples gain from the same change. */
  gainOfTriples(column: number, value: number, by: 1 | -1): number {
    this.#listTriples(column)
    let gain = 0
    for (let at = this.#pairCount; at < this.#count; at++) gain += this.#gain(this.#combination(at, value), by)
    return gain
  }

  /** Puts a value, or a blank, into the current cell. */
  put(row: number, column: number, value: number): void {
    const cell = row * this.#space.columnCount + column
    const before = this.#cells[cell] as number
    this.#listTriples(column)
    if (before !== NOTHING) this.#add(column, before, -1)
    if (value !== NOTHING) this.#add(column, value, 1)
    this.#cells[cell] = value
  }

  #listTriples(column: number): void {
    if (this.#areTriplesListed) return
    this.#areTriplesListed = true
    const steps = this.#triples[column] as Int32Array
    let count = this.#pairCount
    for (let a = 0; a < this.#pairCount; a++) {
      const start = (this.#others[a] as number) * this.#space.columnCount
      const value = this.#values[a] as number
      for (let b = a + 1; b < this.#pairCount; b++) {
        const at = 4 * (start + (this.#others[b] as number))
        this.#starts[count] =
          (steps[at] as number) +
          value * (steps[at + 2] as number) +
          (this.#values[b] as number) * (steps[at + 3] as number)
        this.#steps[count++] = steps[at + 1] as number
      }
    }
    this.#count = count
  }

  /** Returns a pair or triple of the current cell with a value in it. */
  #combination(at: number, value: number): number {
    return (this.#starts[at] as number) + value * (this.#steps[at] as number)
  }

  #isRareAt(combination: number): boolean {
    return (((this.#isRare[combination >>> 5] as number) >>> (combination & 31)) & 1) === 1
  }

  /**
   * Computes how much one more or less of a combination brings its count closer to the expected one, times its worth.
   */
  #gain(combination: number, by: 1 | -1): number {
    const nearer = 2 * by * (this.#states[2 * combination] as number) - 1
    const worth = this.#states[2 * combination + 1] as number
    if (nearer >= 1) return worth
    return nearer <= -1 ? -worth : nearer * worth
  }

  #add(column: number, value: number, by: 1 | -1): void {
    const single = 2 * (this.#space.ofOne(column) + value)
    this.#states[single] = (this.#states[single] as number) - by
    for (let at = 0; at < this.#count; at++) {
      const state = 2 * this.#combination(at, value)
      this.#states[state] = (this.#states[state] as number) - by
    }
  }
}

/** Computes the worth of combinations of each length: the same in total for every length, except for its weight. */
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
