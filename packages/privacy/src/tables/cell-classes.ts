/**
 * Classes of inner counts, so that a search need not go through all cells of each. Cells of the same columns form a
 * group; inner counts in the same cells of a group form a class. A change to an inner count then has the same effect on
 * the group for its whole class.
 */
import type { CountedSystem } from './cell-system.ts'
import { type Lists, toLists } from './lists.ts'

/** The classes of the inner counts of a system, in all groups of its cells. */
export type CellClasses = {
  readonly classCount: number
  /** The classes of each inner count: one for each group, or one for each cell of a group that is not worth classes. */
  readonly ofInner: Lists
  /** The classes whose inner counts are in a cell. */
  readonly ofCell: Lists
}

/** How often a search asks about an inner count for each change: it tries up to 48, and takes a change back later. */
const askedPerChange = 24

/** Inner counts by the cells of each group that contain them: a class is another class with one more cell. */
class Chains {
  readonly cellOf: number[]
  readonly #before: number[]
  readonly #next = new Map<number, number>()
  readonly #cellCount: number

  constructor(cellCount: number, groupCount: number) {
    this.#cellCount = cellCount
    // The first class of each group is in none of its cells.
    this.cellOf = new Array(groupCount).fill(-1)
    this.#before = new Array(groupCount).fill(-1)
  }

  with(one: number, cell: number): number {
    const step = one * this.#cellCount + cell
    const known = this.#next.get(step)
    if (known !== undefined) return known
    const made = this.cellOf.push(cell) - 1
    this.#before.push(one)
    this.#next.set(step, made)
    return made
  }

  *cells(one: number): Generator<number> {
    for (let at = one; (this.cellOf[at] as number) >= 0; at = this.#before[at] as number)
      yield this.cellOf[at] as number
  }
}

/** Finds the classes; `groupOf` has the group of each cell, starting at 0. */
export function findClasses({ cellCount, innerCount, cellsOf }: CountedSystem, groupOf: Uint32Array): CellClasses {
  const groupCount = groupOf.reduce((most, group) => Math.max(most, group + 1), 1)
  const chains = new Chains(cellCount, groupCount)
  const inGroup = new Uint32Array(innerCount * groupCount)
  const cellsIn = new Float64Array(groupCount)
  for (let inner = 0; inner < innerCount; inner++) {
    const from = inner * groupCount
    for (let group = 0; group < groupCount; group++) inGroup[from + group] = group
    for (let at = cellsOf.starts[inner] as number; at < (cellsOf.starts[inner + 1] as number); at++) {
      const cell = cellsOf.items[at] as number
      const group = groupOf[cell] as number
      inGroup[from + group] = chains.with(inGroup[from + group] as number, cell)
      cellsIn[group] = (cellsIn[group] as number) + 1
    }
  }
  const classes: number[][] = Array.from({ length: cellCount }, () => [])
  for (const one of new Set(inGroup)) for (const cell of chains.cells(one)) (classes[cell] as number[]).push(one)
  // The cost of updating with each change of a cell, against the saving each time that an inner count is examined.
  const kept = new Float64Array(groupCount)
  for (let inner = 0; inner < innerCount; inner++)
    for (let at = cellsOf.starts[inner] as number; at < (cellsOf.starts[inner + 1] as number); at++) {
      const cell = cellsOf.items[at] as number
      kept[groupOf[cell] as number] = (kept[groupOf[cell] as number] as number) + (classes[cell] as number[]).length
    }
  const isWorthIt = Array.from(
    cellsIn,
    (cells, group) => (kept[group] as number) - cells < askedPerChange * (cells - innerCount),
  )
  const alone = chains.cellOf.length
  return {
    classCount: alone + cellCount,
    ofInner: toLists(
      Array.from({ length: innerCount }, (_, inner) =>
        Array.from(inGroup.subarray(inner * groupCount, (inner + 1) * groupCount)).flatMap((one, group) => {
          if (isWorthIt[group] === true) return one === group ? [] : [one]
          return Array.from(chains.cells(one), (cell) => alone + cell)
        }),
      ),
    ),
    ofCell: toLists(classes.map((own, cell) => (isWorthIt[groupOf[cell] as number] === true ? own : [alone + cell]))),
  }
}
