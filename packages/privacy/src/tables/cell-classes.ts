/**
 * Classes of inner counts, so that a search need not go through all cells of each. Cells are in groups, those of the
 * same columns in one; inner counts that are in the same cells of a group are of one class in it. What a change of an
 * inner count does to the cells of a group is then one number for each class.
 */
import type { CountedSystem } from './cell-system.ts'
import { type Lists, toLists } from './lists.ts'

/** The classes of the inner counts of a system, in all groups of its cells. */
export type CellClasses = {
  readonly classCount: number
  /** The classes of each inner count: one of each group, or of a group that is not worth it, one for each cell. */
  readonly ofInner: Lists
  /** The classes whose inner counts are in a cell. */
  readonly ofCell: Lists
}

/** How often a search asks about an inner count each time that it changes one: up to 48 are tried, and a change is taken back later. */
const askedPerChange = 24

/** Inner counts by the cells of each group that they are in: a class is another one with one more cell. */
class Chains {
  readonly cellOf: number[]
  readonly #before: number[]
  readonly #next = new Map<number, number>()
  readonly #cellCount: number

  constructor(cellCount: number, groupCount: number) {
    this.#cellCount = cellCount
    // Of each group the first class is in none of its cells.
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

/** Finds the classes; `groupOf` has the group of each cell, from 0 on. */
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
  // What is kept up to date with each change of a cell, against what is saved each time that an inner count is asked about.
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
