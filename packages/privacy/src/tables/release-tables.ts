import { type RandomBelow, secureRandom } from '../random.ts'
import { isEmptyColumn } from '../table/empty-column.ts'
import { columnOf, type Table } from '../table/table.ts'
import { dependentColumns, withColumnsBeside } from './dependent-columns.ts'
import { type Axis, categoriesOf, type Scheme, toAxis } from './dimensions.ts'
import { nameOfDimension, type TablePlan } from './plan.ts'
import { LEAST_CELL } from './policy-limits.ts'
import { releaseCounted } from './release-counted.ts'
import type { Earlier, ReleasedTables } from './released-tables.ts'
import { sensitiveColumns } from './sensitive-columns.ts'
import { coarsen, layoutOfNames, mergedIn, type TableLayout, type UnshownValue } from './table-layout.ts'
import { DEFAULT_WIDTH, schemesFor } from './table-parts.ts'

/** Categories are merged until cells with this share of the people can be shown. */
const defaultShown = 0.9

/** The state before the first release. */
const nothing = (table: Table): Earlier => ({
  schemes: new Map(),
  releases: [],
  personCount: table.rowCount,
  personOfRow: Uint32Array.from({ length: table.rowCount }, (_, row) => row),
  sensitive: [],
})

/**
 * The tables of a plan as counted: as in the latest release that had one of these columns, otherwise as coarse as
 * necessary.
 */
function layoutsFor(
  plan: TablePlan,
  axes: ReadonlyMap<string, Axis>,
  codesOf: ReadonlyMap<string, ArrayLike<number>>,
  personCount: number,
  earlier: Earlier,
  unshown: readonly UnshownValue[],
): TableLayout[] {
  const { minimumCell: minimum = LEAST_CELL, leastShown = defaultShown } = plan
  const before = earlier.releases.flatMap(({ tables }) => tables)
  return plan.tables.map((dimensions) => {
    const columns = dimensions.map(nameOfDimension)
    const known = before.findLast((one) => one.columns.toSorted().join('\n') === columns.toSorted().join('\n'))
    if (known !== undefined)
      return layoutOfNames(
        columns,
        columns.map((column) => known.listed[known.columns.indexOf(column)] as readonly string[]),
        axes,
      )
    return coarsen({
      columns,
      axes,
      codesOf,
      personCount,
      minimum,
      unshown,
      leastShown: minimum > 1 ? leastShown : 0,
      listsAbove: (column) => dimensions.some((one) => typeof one !== 'string' && one.column === column),
    })
  })
}

/**
 * Adds an empty category to a sensitive column with only one: everyone in a group would be known to be in the only one
 * listed.
 */
function ensureTwo(schemes: Map<string, Scheme>, column: string): void {
  const scheme = schemes.get(column) as Scheme
  if (scheme.categories.length > 1) return
  schemes.set(column, {
    ...scheme,
    categories: [...scheme.categories, { name: scheme.rest, above: [], part: { kind: 'rest' } }],
  })
}

/** The categories of the columns of a plan, and the category of each row. */
function categorise(table: Table, plan: TablePlan, columns: readonly string[], earlier: Earlier) {
  const own = schemesFor(table, plan, earlier.schemes)
  const schemes = new Map([...earlier.schemes, ...own])
  const codesOf = new Map<string, Uint32Array>()
  for (const column of columns) {
    const bound = categoriesOf(columnOf(table, column), schemes.get(column) as Scheme)
    schemes.set(column, bound.scheme)
    codesOf.set(column, bound.codes)
  }
  return { own, schemes, codesOf }
}

/**
 * Protects tables after earlier ones of the same people, and returns what the next release has to know. `random` has no
 * visible effect.
 */
export function releaseTables(
  table: Table,
  plan: TablePlan,
  random: RandomBelow = secureRandom(),
  earlier: Earlier = nothing(table),
): ReleasedTables {
  const { minimumCell: minimum = LEAST_CELL, minimumWidth: width = DEFAULT_WIDTH, contributors = [] } = plan
  const columns = [...new Set(plan.tables.flat().map(nameOfDimension))]
  const isFilled = (name: string): boolean => table.columns.some((one) => one.name === name && !isEmptyColumn(one))
  const counts = [...columns, ...[...earlier.schemes.keys()].filter((one) => !columns.includes(one) && isFilled(one))]
  const { own, schemes, codesOf } = categorise(table, plan, counts, earlier)
  const named = sensitiveColumns(columns, plan.sensitive)
  for (const { column, isNamed } of named) if (isNamed && minimum > 1) ensureTwo(schemes, column)
  const before = earlier.sensitive.filter((column) => !named.some((one) => one.column === column))
  const sensitive = [...named, ...before.map((column) => ({ column, isNamed: true }))]
  const axes = new Map([...schemes].map(([column, scheme]) => [column, toAxis(scheme)]))
  const unshown = [...schemes].flatMap(([column, { categories }]) =>
    categories.flatMap(({ name, isUnshown }) => (isUnshown === true ? [{ column, value: name }] : [])),
  )
  const layouts = layoutsFor(plan, axes, codesOf, table.rowCount, earlier, unshown)
  const pairs = dependentColumns(counts.map((column) => columnOf(table, column)))
  const valuesOf = (column: string): readonly string[] => (axes.get(column) as Axis).values
  const every = [...layouts, ...earlier.releases.flatMap(({ tables }) => tables)].map((one) => one.columns)
  const between = pairs.flatMap((pair) => withColumnsBeside(pair, every))
  const released = releaseCounted(
    {
      rows: { axes, codesOf, rowCount: table.rowCount },
      columns,
      layouts,
      guarded: between.map((of) => layoutOfNames(of, of.map(valuesOf), axes)),
      dependent: pairs,
      minimum,
      width,
      sensitive,
      earlier,
      unshown,
      // A scheme of an earlier release says nothing about now.
      isEmpty: (column, category) =>
        !earlier.schemes.has(column) && schemes.get(column)?.categories[category]?.isEmpty === true,
      found: new Set([...schemes].flatMap(([column, { isDeclared }]) => (isDeclared ? [] : [column]))),
      contributors: contributors.map((rule) => ({ ...rule, codes: columnOf(table, rule.column).codes })),
    },
    random,
  )
  return { ...released, schemes, merged: [...own.values()].flatMap((scheme) => mergedIn(scheme, axes, layouts)) }
}
