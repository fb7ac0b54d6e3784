import type { Classes, Criterion, Requirement } from '../models/criterion.ts'
import { type Levels, latticeSize, listNodes } from './lattice.ts'
import { NO_CLASS, type Recoding } from './recoding.ts'
import { sharesOf, type TupleSpace } from './tuple-space.ts'

/** Larger lattices are not searched. */
const MOST_NODES = 1 << 14
/** If fewer rows than this share are suppressed, the search is not worth its time. */
const LEAST_SHARE = 0.004
/** The largest number of classes given up for the suppressed rows of one cell. */
const MOST_JOINED = 16
/** The largest number of unions tested, so that the search ends in time. */
const MOST_TESTS = 30_000

/** A class, or the union of several: its tuples and rows, its levels and the loss of each row. */
type Joined = { tuples: number[]; rows: number; levels: Levels; loss: number }

/** The union of suppressed tuples with classes, and the classes that it replaces. */
type Union = { readonly made: Joined; readonly of: readonly Joined[] }

/**
 * Joins suppressed rows with classes if that loses less than suppressing them. A greedy search under t-closeness or
 * similar criteria leaves rows behind that are too similar; together with rows of nearby classes they are spread as
 * required. Each cell of the lattice, the finest first, takes its suppressed rows and the classes within it that lose
 * the least by becoming as coarse as the cell. O(nodes × (classes + suppressed tuples)).
 */
export function joinLeft(space: TupleSpace, recoding: Recoding, { criteria }: Requirement): Recoding {
  const { tuples, hierarchies, rowCount } = space
  const left = [...recoding.classOf.keys()].filter((tuple) => recoding.classOf[tuple] === NO_CLASS)
  const keys = hierarchies.reduce((all, { values }) => all * values.length, 1)
  const isSmall = latticeSize(hierarchies) <= MOST_NODES && keys < 2 ** 53
  if (left.length === 0 || rowsOf(tuples, left) < LEAST_SHARE * rowCount || !isSmall) return recoding
  return new Joining(space, recoding, left, criteria).run()
}

function rowsOf({ counts }: TupleSpace['tuples'], some: readonly number[]): number {
  let sum = 0
  for (const tuple of some) sum += counts[tuple] as number
  return sum
}

class Joining {
  readonly #space: TupleSpace
  readonly #criteria: readonly Criterion[]
  /** By column: the share of the rows that each value represents, which is the loss of a row with it. */
  readonly #shares: readonly Float64Array[]
  #classes: readonly Joined[]
  #left: readonly number[]
  #tests = 0

  constructor(space: TupleSpace, recoding: Recoding, left: readonly number[], criteria: readonly Criterion[]) {
    this.#space = space
    this.#criteria = criteria
    this.#shares = space.hierarchies.map(sharesOf)
    this.#left = left
    this.#classes = this.#classesOf(recoding)
  }

  run(): Recoding {
    for (const levels of this.#nodesByLoss()) {
      if (this.#left.length === 0 || this.#tests >= MOST_TESTS) break
      this.#joinAt(levels)
    }
    return toRecoding(this.#space, this.#classes)
  }

  /** The nodes of the lattice, first the one at which the suppressed tuples lose least. */
  #nodesByLoss(): Levels[] {
    const left = this.#left
    return listNodes(this.#space.hierarchies)
      .map((levels) => ({ levels, sum: left.reduce((sum, tuple) => sum + this.#lossAt(levels, tuple), 0) }))
      .sort((a, b) => a.sum - b.sum)
      .map(({ levels }) => levels)
  }

  #joinAt(levels: Levels): void {
    const suppressed = new Map<number, number[]>()
    for (const tuple of this.#left) addTo(suppressed, this.#keyAt(levels, tuple), tuple)
    const within = new Map<number, Joined[]>()
    for (const one of this.#classes) {
      if (one.levels.some((level, column) => level > (levels[column] as number))) continue
      const key = this.#keyAt(levels, one.tuples[0] as number)
      if (suppressed.has(key)) addTo(within, key, one)
    }
    const joined = new Set<number>()
    const gone = new Set<Joined>()
    const made: Joined[] = []
    for (const [key, classes] of within) {
      const own = suppressed.get(key) as number[]
      const union = this.#unionOf(own, classes, levels)
      if (union === undefined) continue
      made.push(union.made)
      for (const one of union.of) gone.add(one)
      for (const tuple of own) joined.add(tuple)
    }
    if (made.length === 0) return
    this.#classes = [...this.#classes.filter((one) => !gone.has(one)), ...made]
    this.#left = this.#left.filter((tuple) => !joined.has(tuple))
  }

  /** The union of suppressed tuples with some of the classes in their cell, if it meets the criteria for less than it gains. */
  #unionOf(own: readonly number[], classes: readonly Joined[], levels: Levels): Union | undefined {
    const { tuples, hierarchies } = this.#space
    const loss = this.#lossAt(levels, own[0] as number)
    const costOf = (one: Joined): number => one.rows * (loss - one.loss)
    let gain = rowsOf(tuples, own) * (hierarchies.length - loss)
    const members = [...own]
    const of: Joined[] = []
    for (const one of classes.toSorted((a, b) => costOf(a) - costOf(b)).slice(0, MOST_JOINED)) {
      gain -= costOf(one)
      if (gain <= 0 || this.#tests >= MOST_TESTS) return undefined
      members.push(...one.tuples)
      of.push(one)
      if (this.#meets(members)) return { made: { tuples: members, rows: rowsOf(tuples, members), levels, loss }, of }
    }
    return undefined
  }

  #meets(members: readonly number[]): boolean {
    this.#tests++
    const { length } = members
    const all: Classes = { classOf: new Uint32Array(length), members: Uint32Array.from(members), length, classCount: 1 }
    const fails = new Uint8Array(1)
    for (const criterion of this.#criteria) if (fails[0] === 0) criterion.markFailing(all, fails)
    return fails[0] === 0
  }

  /** The value of a tuple in a column at a level. */
  #valueAt(column: number, level: number, tuple: number): number {
    const { tuples, hierarchies } = this.#space
    return hierarchies[column]?.levels[level]?.[tuples.codes[column]?.[tuple] as number] as number
  }

  #lossAt(levels: Levels, tuple: number): number {
    let sum = 0
    for (const [column, level] of levels.entries())
      sum += this.#shares[column]?.[this.#valueAt(column, level, tuple)] as number
    return sum
  }

  /** A number for the cell of a tuple, different from that of every other cell of the node. */
  #keyAt(levels: Levels, tuple: number): number {
    let key = 0
    for (const [column, level] of levels.entries())
      key = key * (this.#space.hierarchies[column]?.values.length as number) + this.#valueAt(column, level, tuple)
    return key
  }

  /** The classes of a recoding, each with the lowest levels at which it has its values. */
  #classesOf({ classOf, classCount, values }: Recoding): Joined[] {
    const { tuples, hierarchies } = this.#space
    const found: (Joined | undefined)[] = Array.from({ length: classCount })
    for (const [tuple, own] of classOf.entries()) {
      if (own === NO_CLASS) continue
      let one = found[own]
      if (one === undefined) {
        const levels = hierarchies.map(({ levels }, column) =>
          levels.findIndex((level) => level[tuples.codes[column]?.[tuple] as number] === values[column]?.[own]),
        )
        one = { tuples: [], rows: 0, levels, loss: this.#lossAt(levels, tuple) }
        found[own] = one
      }
      one.tuples.push(tuple)
      one.rows += tuples.counts[tuple] as number
    }
    return found.filter((one) => one !== undefined)
  }
}

function addTo<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** The recoding of classes that are given by their tuples and levels. */
function toRecoding({ tuples, hierarchies }: TupleSpace, classes: readonly Joined[]): Recoding {
  const classOf = new Uint32Array(tuples.count).fill(NO_CLASS)
  for (const [own, one] of classes.entries()) for (const tuple of one.tuples) classOf[tuple] = own
  const values = hierarchies.map(({ levels }, column) =>
    Uint32Array.from(
      classes,
      (one) =>
        levels[one.levels[column] as number]?.[tuples.codes[column]?.[one.tuples[0] as number] as number] as number,
    ),
  )
  return { classOf, classCount: classes.length, values }
}
