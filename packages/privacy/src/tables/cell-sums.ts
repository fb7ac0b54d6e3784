import { CellKeys } from './cell-keys.ts'
import type { Axis } from './dimensions.ts'
import type { TableLayout } from './table-layout.ts'
import type { Counted, Trajectories } from './trajectories.ts'

/** The trajectories of whom a count is the sum, ascending. */
export type Sum = Uint32Array

/** How many people a sum counts. */
export function peopleIn(sum: Sum, people: Uint32Array): number {
  let all = 0
  for (const trajectory of sum) all += people[trajectory] as number
  return all
}

/** Those of one sum that are not in another one. */
export function without(sum: Sum, other: Sum): Sum {
  let next = 0
  return sum.filter((trajectory) => {
    while (next < other.length && (other[next] as number) < trajectory) next++
    return other[next] !== trajectory
  })
}

/** Those of both sums. */
export const union = (one: Sum, other: Sum): Sum => Uint32Array.from([...one, ...without(other, one)]).sort()

/**
 * The cells of tables, by a number for their values: cells of several tables that count the same people are one. Who is in which cell in which
 * release is the sum of a cell.
 */
export class CellSums {
  readonly keys: CellKeys
  readonly #sums: Map<number, number[]>[] = []
  readonly #arrays = new Map<string, Sum>()

  /** `tables` holds every table, of earlier releases too. */
  constructor(
    axes: ReadonlyMap<string, Axis>,
    tables: readonly TableLayout[],
    releases: readonly Counted[],
    trajectories: Trajectories,
  ) {
    this.keys = new CellKeys(axes)
    for (const [release, { columns: counted }] of releases.entries()) {
      const sums = new Map<number, number[]>()
      const own = tables.filter(({ columns }) => columns.every((column) => counted.includes(column)))
      for (let trajectory = 0; trajectory < trajectories.count; trajectory++) {
        const first = counted[0]
        if (first === undefined || trajectories.categoryOf(trajectory, release, first) === -1) continue
        const keys = new Set<number>()
        for (const table of own)
          for (const key of this.#keysOf(table, (column) => trajectories.categoryOf(trajectory, release, column)))
            keys.add(key)
        for (const key of keys) {
          const sum = sums.get(key)
          if (sum === undefined) sums.set(key, [trajectory])
          else sum.push(trajectory)
        }
      }
      this.#sums.push(sums)
    }
  }

  #keysOf({ columns, pathsOf }: TableLayout, categoryOf: (column: string) => number): number[] {
    let keys = [0]
    for (const column of this.keys.inOrder(columns)) {
      const path = pathsOf.get(column)?.[categoryOf(column)] as readonly number[]
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

  /** The cells that someone is or could be in, in a release. */
  cellsOf(release: number): Iterable<number> {
    return (this.#sums[release] as Map<number, number[]>).keys()
  }

  /** Whom a cell counts in a release. */
  of(key: number, release: number): Sum {
    const name = `${release} ${key}`
    let sum = this.#arrays.get(name)
    if (sum === undefined) {
      sum = Uint32Array.from(this.#sums[release]?.get(key) ?? [])
      this.#arrays.set(name, sum)
    }
    return sum
  }
}
