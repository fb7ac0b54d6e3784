import { refuseTwice } from '../table/column-twice.ts'
import { columnOf, type Table } from '../table/table.ts'
import { checkRest } from './category-names.ts'
import { type Axis, type Scheme, toScheme } from './dimensions.ts'
import {
  type CategoryContents,
  type Dimension,
  nameOfDimension,
  type PublishedDimension,
  type TablePlan,
  TOTAL,
} from './plan.ts'
import { LEAST_CELL } from './policy-limits.ts'
import { listedOf, type TableLayout } from './table-layout.ts'

/** A hidden count with a single possible value is not hidden. */
export const DEFAULT_WIDTH = 2

/**
 * Orders cells by the texts of their values, the total last, because the order of first occurrence would reveal
 * something about the data.
 */
export function inOrder(one: { values: readonly string[] }, other: { values: readonly string[] }): number {
  const at = one.values.findIndex((value, axis) => value !== other.values[axis])
  const [left = '', right = ''] = [one.values[at], other.values[at]]
  if (left === TOTAL || right === TOTAL) return left === TOTAL ? 1 : -1
  return left < right ? -1 : 1
}

/** Every combination of one listed value of each column. */
export function nodesOf(layout: TableLayout): number[][] {
  return layout.columns.reduce<number[][]>(
    (taken, column) => {
      const listed = listedOf(layout, column)
      return taken.flatMap((nodes) => listed.map((node) => [...nodes, node]))
    },
    [[]],
  )
}

/** The content of the listed values of an axis that are not simply one value of the column. */
function contentsOf(listed: readonly number[], { values, pathOf, parts, members = [] }: Axis) {
  const contents = new Map<string, CategoryContents>()
  for (const node of listed) {
    if (node === 0) continue
    const name = values[node] as string
    const part = parts.get(name)
    const own = pathOf.flatMap((path, category) => (path.includes(node) ? (members[category] ?? []) : []))
    const isOneValue = part === undefined && own.every((member) => member === name)
    if (!isOneValue) contents.set(name, { members: own, ...(part !== undefined && { part }) })
  }
  return contents
}

/** The dimensions of a published table: the next listed value above each, and what was merged. */
export function publishedDimensions(layout: TableLayout, axes: ReadonlyMap<string, Axis>): PublishedDimension[] {
  return layout.columns.map((column) => {
    const axis = axes.get(column) as Axis
    const { values } = axis
    const parentOf = new Map<string, string>()
    for (const path of layout.pathsOf.get(column) ?? [])
      for (const [at, node] of path.entries())
        if (node !== 0) parentOf.set(values[node] as string, values[path[at + 1] as number] as string)
    const contents = contentsOf(listedOf(layout, column), axis)
    return { column, parentOf, ...(contents.size > 0 && { contents }) }
  })
}

/** The schemes of the columns of a plan: those of earlier releases, and new ones for the other columns. */
export function schemesFor(table: Table, plan: TablePlan, earlier: ReadonlyMap<string, Scheme>): Map<string, Scheme> {
  checkRest(plan.rest)
  for (const dimensions of plan.tables) refuseTwice(dimensions.map(nameOfDimension))
  const dimensionOf = new Map<string, Dimension>()
  for (const dimension of plan.tables.flat()) {
    const name = nameOfDimension(dimension)
    const known = dimensionOf.get(name)
    if (known === undefined || typeof known === 'string') dimensionOf.set(name, dimension)
  }
  const { minimumCell = LEAST_CELL, minimumWidth = DEFAULT_WIDTH, rest } = plan
  return new Map(
    [...dimensionOf].map(([name, dimension]) => [
      name,
      earlier.get(name) ??
        toScheme(columnOf(table, name), dimension, { minimum: minimumCell, width: minimumWidth, rest }),
    ]),
  )
}
