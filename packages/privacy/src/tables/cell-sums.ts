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
  /** By release and cell; a list becomes an array, which takes half of the memory, when it is first asked for. */
  readonly #sums: Map<number, number[] | Sum>[] = []

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
      const own = tables
        .filter(({ columns }) => columns.every((column) => counted.includes(column)))
        .map((table) => ({
          table,
          columns: this.keys.inOrder(table.columns),
          known: new Map<string, readonly number[]>(),
        }))
      for (let trajectory = 0; trajectory < trajectories.count; trajectory++) {
        const first = counted[0]
        if (first === undefined || trajectories.categoryOf(trajectory, release, first) === -1) continue
        const keys = new Set<number>()
        for (const { table, columns, known } of own) {
          const categories = columns.map((column) => trajectories.categoryOf(trajectory, release, column))
          // Many trajectories differ in other columns only.
          const name = categories.join()
          let found = known.get(name)
          if (found === undefined) {
            found = this.#keysOf(table, columns, categories)
            known.set(name, found)
          }
          for (const key of found) keys.add(key)
        }
        for (const key of keys) {
          const sum = sums.get(key)
          if (sum === undefined) sums.set(key, [trajectory])
          else sum.push(trajectory)
        }
      }
      this.#sums.push(sums)
    }
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

  /** The cells that someone is or could be in, in a release. */
  cellsOf(release: number): Iterable<number> {
    return (this.#sums[release] as Map<number, number[]>).keys()
  }

  /** Whom a cell counts in a release. */
  of(key: number, release: number): Sum {
    const sums = this.#sums[release]
    const sum = sums?.get(key) ?? []
    if (sum instanceof Uint32Array) return sum
    const array = Uint32Array.from(sum)
    if (sum.length > 0) sums?.set(key, array)
    return array
  }
}
