import type { Classes, Requirement } from '../models/criterion.ts'
import { latticeSize, listNodes } from './lattice.ts'
import { NO_CLASS, type Recoding } from './recoding.ts'
import { sharesOf, type TupleSpace } from './tuple-space.ts'

/** Larger lattices are not searched. */
const MOST_NODES = 1 << 14
/** Fewer suppressed rows than this share are not worth the search. */
const LEAST_SHARE = 0.004
/** The most classes that are given up for the suppressed rows of one cell. */
const MOST_JOINED = 16
/** The most unions that are tested, so that the search ends in time. */
const MOST_TESTS = 30_000

/** A class, or what becomes of several: its tuples and rows, its levels and what each row loses. */
type Joined = { tuples: number[]; rows: number; levels: readonly number[]; loss: number }

/**
 * Joins suppressed rows with classes, where that loses less than suppressing them. A greedy search under t-closeness or
 * the like leaves rows behind that are too much alike; with rows of classes nearby they are spread as they must be.
 * Each cell of the lattice, the finest first, takes its suppressed rows and the classes within it that lose the least
 * by becoming as coarse as the cell. O(nodes × (classes + suppressed tuples)).
 */
export function joinLeft(space: TupleSpace, recoding: Recoding, { criteria }: Requirement): Recoding {
  const { tuples, hierarchies, rowCount } = space
  const isLeft = (tuple: number): boolean => classOf[tuple] === NO_CLASS
  const classOf = recoding.classOf.slice()
  const rowsOf = (some: Iterable<number>): number => {
    let sum = 0
    for (const tuple of some) sum += tuples.counts[tuple] as number
    return sum
  }
  let left = [...classOf.keys()].filter(isLeft)
  const sizes = hierarchies.map(({ values }) => values.length)
  const isSmall = latticeSize(hierarchies) <= MOST_NODES && sizes.reduce((all, size) => all * size, 1) < 2 ** 53
  if (left.length === 0 || rowsOf(left) < LEAST_SHARE * rowCount || !isSmall) return recoding

  const shares = hierarchies.map(sharesOf)
  const lossAt = (levels: readonly number[], tuple: number): number => {
    let sum = 0
    for (const [column, level] of levels.entries()) {
      const value = hierarchies[column]?.levels[level]?.[tuples.codes[column]?.[tuple] as number] as number
      sum += shares[column]?.[value] as number
    }
    return sum
  }
  const keyAt = (levels: readonly number[], tuple: number): number => {
    let key = 0
    for (const [column, level] of levels.entries())
      key =
        key * (sizes[column] as number) +
        (hierarchies[column]?.levels[level]?.[tuples.codes[column]?.[tuple] as number] as number)
    return key
  }
  let classes = classesOf(space, recoding, lossAt)
  const nodes = listNodes(hierarchies)
    .map((levels) => ({ levels, mean: left.reduce((sum, tuple) => sum + lossAt(levels, tuple), 0) / left.length }))
    .sort((a, b) => a.mean - b.mean)
  let tests = 0

  const meets = (members: readonly number[]): boolean => {
    tests++
    const { length } = members
    const all: Classes = { classOf: new Uint32Array(length), members: Uint32Array.from(members), length, classCount: 1 }
    const fails = new Uint8Array(1)
    for (const criterion of criteria) if (fails[0] === 0) criterion.markFailing(all, fails)
    return fails[0] === 0
  }

  /** The union of suppressed tuples with some of the classes in their cell, if it meets the criteria for less than it gains. */
  function union(
    own: readonly number[],
    inCell: Joined[],
    levels: readonly number[],
  ): { made: Joined; of: Joined[] } | undefined {
    const loss = lossAt(levels, own[0] as number)
    let gain = rowsOf(own) * (hierarchies.length - loss)
    const members = [...own]
    const of: Joined[] = []
    inCell.sort((a, b) => a.rows * (loss - a.loss) - b.rows * (loss - b.loss))
    for (const one of inCell.slice(0, MOST_JOINED)) {
      gain -= one.rows * (loss - one.loss)
      if (gain <= 0 || tests >= MOST_TESTS) return undefined
      members.push(...one.tuples)
      of.push(one)
      if (meets(members)) return { made: { tuples: members, rows: rowsOf(members), levels, loss }, of }
    }
    return undefined
  }

  for (const { levels } of nodes) {
    if (left.length === 0 || tests >= MOST_TESTS) break
    const cells = new Map<number, number[]>()
    for (const tuple of left) {
      const key = keyAt(levels, tuple)
      const cell = cells.get(key)
      if (cell === undefined) cells.set(key, [tuple])
      else cell.push(tuple)
    }
    const inCells = new Map<number, Joined[]>()
    for (const one of classes) {
      if (one.levels.some((level, column) => level > (levels[column] as number))) continue
      const key = keyAt(levels, one.tuples[0] as number)
      if (!cells.has(key)) continue
      const inCell = inCells.get(key)
      if (inCell === undefined) inCells.set(key, [one])
      else inCell.push(one)
    }
    const gone = new Set<Joined>()
    const made: Joined[] = []
    for (const [key, inCell] of inCells) {
      const own = cells.get(key) as number[]
      const found = union(own, inCell, levels)
      if (found === undefined) continue
      for (const one of found.of) gone.add(one)
      made.push(found.made)
      for (const tuple of own) classOf[tuple] = 0
    }
    if (made.length === 0) continue
    classes = [...classes.filter((one) => !gone.has(one)), ...made]
    left = left.filter(isLeft)
  }
  return toRecoding(space, classes)
}

/** The classes of a recoding, each with the lowest levels at which it has its values. */
function classesOf(
  { tuples, hierarchies }: TupleSpace,
  { classOf, classCount, values }: Recoding,
  lossAt: (levels: readonly number[], tuple: number) => number,
): Joined[] {
  const found: (Joined | undefined)[] = Array.from({ length: classCount })
  for (const [tuple, own] of classOf.entries()) {
    if (own === NO_CLASS) continue
    let one = found[own]
    if (one === undefined) {
      const levels = hierarchies.map((hierarchy, column) =>
        hierarchy.levels.findIndex((level) => level[tuples.codes[column]?.[tuple] as number] === values[column]?.[own]),
      )
      one = { tuples: [], rows: 0, levels, loss: lossAt(levels, tuple) }
      found[own] = one
    }
    one.tuples.push(tuple)
    one.rows += tuples.counts[tuple] as number
  }
  return found.filter((one) => one !== undefined)
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
