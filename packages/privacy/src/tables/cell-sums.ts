import { CellKeys } from './cell-keys.ts'
import type { Axis } from './dimensions.ts'
import { invert, type Lists } from './lists.ts'
import type { TableLayout } from './table-layout.ts'
import type { Counted, Trajectories } from './trajectories.ts'

/** The initial capacity for the cells of all trajectories. */
const FIRST_ROOM = 1024

/** The trajectories whose people a count includes, ascending. */
export type Sum = Uint32Array

/** The number of people in a sum. */
export function peopleIn(sum: Sum, people: Uint32Array): number {
  let all = 0
  for (const trajectory of sum) all += people[trajectory] as number
  return all
}

/** The trajectories of one sum that are not in another one. */
export function without(sum: Sum, other: Sum): Sum {
  let next = 0
  return sum.filter((trajectory) => {
    while (next < other.length && (other[next] as number) < trajectory) next++
    return other[next] !== trajectory
  })
}

/** The trajectories of both sums. */
export const union = (one: Sum, other: Sum): Sum => Uint32Array.from([...one, ...without(other, one)]).sort()

/** The cells of one release in the order of first occurrence, and the sum of each. */
type SumsOfRelease = { readonly cells: readonly number[]; readonly sums: Lists }

/** A table by the columns that a release counts, and the cells of the categories that occurred. */
type TableCells = {
  readonly table: TableLayout
  readonly columns: readonly string[]
  readonly known: Map<string, readonly number[]>
}

/**
 * The cells of tables, numbered by their values: cells of several tables that count the same people are one. The sum of
 * a cell says who is in it in which release.
 */
export class CellSums {
  readonly keys: CellKeys
  readonly #releases: readonly SumsOfRelease[]

  /** `tables` has every table, including those of earlier releases. */
  constructor(
    axes: ReadonlyMap<string, Axis>,
    tables: readonly TableLayout[],
    releases: readonly Counted[],
    trajectories: Trajectories,
  ) {
    this.keys = new CellKeys(axes)
    this.#releases = releases.map(({ columns: counted }, release) => {
      const own = tables
        .filter(({ columns }) => columns.every((column) => counted.includes(column)))
        .map((table) => ({ table, columns: this.keys.inOrder(table.columns), known: new Map() }))
      return this.#sumsOf(own, release, counted[0], trajectories)
    })
  }

  /**
   * Lists the cells of each trajectory in flat memory, and inverts the lists: their length is the number of cells of
   * all trajectories.
   */
  #sumsOf(
    tables: readonly TableCells[],
    release: number,
    first: string | undefined,
    trajectories: Trajectories,
  ): SumsOfRelease {
    const cells: number[] = []
    /** The last trajectory in which each cell occurred. */
    const metBy: number[] = []
    const starts = new Uint32Array(trajectories.count + 1)
    let items: Uint32Array = new Uint32Array(FIRST_ROOM)
    let length = 0
    for (let trajectory = 0; trajectory < trajectories.count; trajectory++) {
      const isIn = first !== undefined && trajectories.categoryOf(trajectory, release, first) !== -1
      for (const table of isIn ? tables : []) {
        for (const key of this.#cellsIn(table, release, trajectory, trajectories)) {
          if (metBy[key] === trajectory) continue
          if (metBy[key] === undefined) cells.push(key)
          metBy[key] = trajectory
          if (length === items.length) items = twice(items)
          items[length++] = key
        }
      }
      starts[trajectory + 1] = length
    }
    return { cells, sums: invert({ starts, items: items.subarray(0, length) }, metBy.length) }
  }

  /**
   * The cells of a table that contain a trajectory; computed once for its categories there, because many trajectories
   * differ only elsewhere.
   */
  #cellsIn(
    { table, columns, known }: TableCells,
    release: number,
    trajectory: number,
    { categoryOf }: Trajectories,
  ): readonly number[] {
    const categories = columns.map((column) => categoryOf(trajectory, release, column))
    const name = categories.join()
    let found = known.get(name)
    if (found === undefined) {
      found = this.#keysOf(table, columns, categories)
      known.set(name, found)
    }
    return found
  }

  #keysOf({ pathsOf }: TableLayout, columns: readonly string[], categories: readonly number[]): number[] {
    let keys = [0]
    for (const [at, column] of columns.entries()) {
      const path = pathsOf.get(column)?.[categories[at] as number] as readonly number[]
      keys = keys.flatMap((key) => path.map((node) => this.keys.with(key, column, node)))
    }
    return keys
  }

  /** The number of the cell with these nodes, one of each column. */
  keyOf(columns: readonly string[], nodes: readonly number[]): number {
    return this.keys
      .inOrder(columns)
      .reduce((key, column) => this.keys.with(key, column, nodes[columns.indexOf(column)] as number), 0)
  }

  /** The cells that contain or could contain someone, in a release. */
  cellsOf(release: number): readonly number[] {
    return (this.#releases[release] as SumsOfRelease).cells
  }

  /** The trajectories that a cell counts in a release. */
  of(key: number, release: number): Sum {
    const { starts, items } = (this.#releases[release] as SumsOfRelease).sums
    return key + 1 < starts.length ? items.subarray(starts[key], starts[key + 1]) : new Uint32Array()
  }
}

function twice(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * numbers.length)
  larger.set(numbers)
  return larger
}
