import { PrivacyError } from '../privacy-error.ts'
import { columnOf, type Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'
import { type Axis, toAxis } from './dimensions.ts'
import type { CellSystem, Lists } from './null-space.ts'
import type { Dimension, TablePlan } from './plan.ts'

/** Which releases' rows a cell counts: those that were in release `from` first, or later, up to `to`. */
type Window = { readonly from: number; readonly to: number }

/** All cells of the tables of a plan, as sums of inner cells. Cells of several tables that count the same rows are one. */
export type Cells = CellSystem & {
  readonly counts: Uint32Array
  readonly innerCounts: Uint32Array
  /** The inner cell of each row. */
  readonly innerOfRow: Uint32Array
  /** The number of the new release. */
  readonly release: number
  /** Finds the id of the cell for the values of a table's dimensions, in a window; `undefined` where it counts no one. */
  readonly find: (columns: readonly string[], values: readonly string[], window: Window) => number | undefined
  /** The cells of each table that count all rows, with the values of its dimensions. */
  readonly tables: readonly {
    readonly axes: readonly Axis[]
    readonly cells: readonly { id: number; values: string[] }[]
  }[]
}

/** The cells that a plan's own tables publish or hide. */
export const ownCells = ({ tables }: Cells): Set<number> =>
  new Set(tables.flatMap(({ cells }) => cells.map(({ id }) => id)))

/** The cells of earlier releases, and whether they were published: what was is known, whatever is hidden now. */
export function* earlierCells(
  cells: Cells,
  history: TablePlan['history'],
): Generator<{ cell: number; isKnown: boolean }> {
  for (const [at, tables] of (history?.releases ?? []).entries())
    for (const { dimensions, cells: published } of tables)
      for (const { values, count } of published) {
        const columns = dimensions.map(({ column }) => column)
        const cell = cells.find(columns, values, { from: 1, to: at + 1 })
        if (cell !== undefined) yield { cell, isKnown: count !== undefined }
      }
}

const nameOf = (dimension: Dimension): string => (typeof dimension === 'string' ? dimension : dimension.column)

function invert({ starts, items }: Lists, count: number): Lists {
  const ends = new Uint32Array(count + 1)
  for (const item of items) ends[item + 1] = (ends[item + 1] as number) + 1
  for (let at = 0; at < count; at++) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number)
  const next = ends.slice()
  const inverted = new Uint32Array(items.length)
  for (let list = 0; list + 1 < starts.length; list++)
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const item = items[at] as number
      inverted[next[item] as number] = list
      next[item] = (next[item] as number) + 1
    }
  return { starts: ends, items: inverted }
}

/** The releases in which each row has been, by the code of its cell in the column of the history. */
function releasesOf(
  table: Table,
  plan: TablePlan,
): { release: number; firstOf: (row: number) => number; codes: Uint32Array } {
  const { history } = plan
  if (history === undefined) return { release: 1, firstOf: () => 1, codes: new Uint32Array(table.rowCount) }
  const { codes, values } = columnOf(table, history.column)
  const release = history.releases.length + 1
  const firsts = values.map(Number)
  if (firsts.some((first) => !Number.isInteger(first) || first < 1 || first > release))
    throw new PrivacyError('releaseUnknown', { column: history.column })
  const firstOf = (row: number): number => firsts[codes[row] as number] as number
  return { release, firstOf, codes: codes.map((code) => (firsts[code] as number) - 1) }
}

/** The windows whose counts an attacker could know: each release so far, and the rows added since. */
function windowsOf(release: number): Window[] {
  const windows: Window[] = [{ from: 1, to: release }]
  for (let earlier = 1; earlier < release; earlier++)
    windows.push({ from: 1, to: earlier }, { from: earlier + 1, to: release })
  return windows
}

/** The columns of tables that are out already: their cells are known, also where no table of the plan has them. */
function earlierColumns({ history }: TablePlan): string[][] {
  const tables = (history?.releases ?? []).flat()
  return tables.map(({ dimensions }) => dimensions.map(({ column }) => column))
}

/** Lays out the cells of all tables of a plan, and of those that are out already, over the distinct tuples of their columns. */
export function layOut(table: Table, plan: TablePlan): Cells {
  const dimensionOf = new Map<string, Dimension>()
  for (const dimension of [...plan.tables.flat(), ...earlierColumns(plan).flat()]) {
    // A column of an earlier table is counted as the plan counts it, if it does.
    if (typeof dimension === 'string' && dimensionOf.has(dimension)) continue
    const known = dimensionOf.get(nameOf(dimension))
    if (known !== undefined && known !== dimension && typeof known !== typeof dimension)
      throw new PrivacyError('planInvalid', { column: nameOf(dimension) })
    dimensionOf.set(nameOf(dimension), dimension)
  }
  const axes = new Map([...dimensionOf].map(([name, dimension]) => [name, toAxis(columnOf(table, name), dimension)]))
  const columns = [...dimensionOf.keys()].map((name) => columnOf(table, name))
  const { release, firstOf, codes: releaseCodes } = releasesOf(table, plan)
  const windows = windowsOf(release)
  const inner = distinctTuples(
    [...columns.map(({ codes }) => codes), releaseCodes],
    [...columns.map(({ values }) => Math.max(1, values.length)), release],
    table.rowCount,
  )
  const firstRowOf = new Uint32Array(inner.count)
  for (let row = table.rowCount - 1; row >= 0; row--) firstRowOf[inner.tupleOf[row] as number] = row

  // A cell is known by its values on all axes and its window, as one number.
  const factors = new Map<string, number>()
  let space = windows.length
  for (const [name, { values }] of axes) {
    factors.set(name, space)
    space *= values.length
  }
  if (space > Number.MAX_SAFE_INTEGER) throw new PrivacyError('tooManyValues')
  const ids = new Map<number, number>()
  const starts = new Uint32Array(inner.count + 1)
  const items: number[] = []
  const tables = [...plan.tables, ...earlierColumns(plan)].map((dimensions) => ({
    axes: dimensions.map((dimension) => axes.get(nameOf(dimension)) as Axis),
    cells: [] as { id: number; values: string[] }[],
    seen: new Set<number>(),
  }))
  for (let tuple = 0; tuple < inner.count; tuple++) {
    const first = firstOf(firstRowOf[tuple] as number)
    const own = new Set<number>()
    for (const one of tables) {
      const paths = one.axes.map(({ column, pathOf }) => {
        const at = columns.findIndex(({ name }) => name === column)
        return pathOf[(inner.codes[at] as Uint32Array)[tuple] as number] as readonly number[]
      })
      for (const nodes of product(paths)) {
        let key = 0
        for (const [at, node] of nodes.entries()) key += node * (factors.get((one.axes[at] as Axis).column) as number)
        for (const [at, window] of windows.entries()) {
          if (first < window.from || first > window.to) continue
          let id = ids.get(key + at)
          if (id === undefined) {
            id = ids.size
            ids.set(key + at, id)
          }
          own.add(id)
          if (at > 0 || one.seen.has(id)) continue
          one.seen.add(id)
          one.cells.push({ id, values: nodes.map((node, axis) => (one.axes[axis] as Axis).values[node] as string) })
        }
      }
    }
    for (const id of own) items.push(id)
    starts[tuple + 1] = items.length
  }
  const cellsOf = { starts, items: Uint32Array.from(items) }
  const innerOf = invert(cellsOf, ids.size)
  const counts = new Uint32Array(ids.size)
  for (let tuple = 0; tuple < inner.count; tuple++)
    for (let at = starts[tuple] as number; at < (starts[tuple + 1] as number); at++) {
      const cell = items[at] as number
      counts[cell] = (counts[cell] as number) + (inner.counts[tuple] as number)
    }

  const find: Cells['find'] = (names, values, { from, to }) => {
    const window = windows.findIndex((one) => one.from === from && one.to === to)
    if (window === -1) return undefined
    let key = window
    for (const [at, name] of names.entries()) {
      const node = axes.get(name)?.values.indexOf(values[at] as string) ?? -1
      if (node === -1) return undefined
      key += node * (factors.get(name) as number)
    }
    return ids.get(key)
  }
  return {
    cellCount: ids.size,
    innerCount: inner.count,
    innerOf,
    cellsOf,
    counts,
    innerCounts: inner.counts,
    innerOfRow: inner.tupleOf,
    release,
    find,
    tables: tables.slice(0, plan.tables.length),
  }
}

/** Every way to take one of each list. */
function product(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>((taken, list) => taken.flatMap((some) => list.map((one) => [...some, one])), [[]])
}
