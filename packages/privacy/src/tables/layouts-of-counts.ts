import { withColumnsBeside } from './dependent-columns.ts'
import type { Axis } from './dimensions.ts'
import { axesOf, type Place, type Places, placeOf, type Settings } from './places-of-counts.ts'
import { TOTAL } from './plan.ts'
import { coarsen, layoutOfNames, listedOf, type TableLayout } from './table-layout.ts'

/** The names of a dimension that tables list: its categories, and its unions. */
function listable({ counted: { axis, inside } }: Place): string[] {
  return axis.values.filter((_, node) => !inside.has(node))
}

/** A table that lists every category of its dimensions. */
export function wholeLayout(places: Places, columns: readonly string[]): TableLayout {
  return layoutOfNames(
    columns,
    columns.map((column) => listable(placeOf(places, column))),
    axesOf(places),
  )
}

/**
 * Tables of what published counts must not reveal: values that are counted with others, by the shared dimension too; in
 * each table, what subtracting a union leaves of its neighbours; and the number of people in a category of one
 * dimension and of others that depend on it, by what else their tables share, which subtracting them would show.
 */
export function guardedLayouts(
  places: Places,
  shared: string | undefined,
  layouts: readonly TableLayout[],
  dependent: readonly (readonly [string, string])[],
): TableLayout[] {
  const axes = axesOf(places)
  const namesIn = (name: string, nodes: ReadonlySet<number>): string[] =>
    [...nodes].map((node) => axes.get(name)?.values[node] as string)
  const merged = [...places.of.values()].flatMap(({ dimension: { name }, counted: { inside } }) => {
    if (inside.size === 0) return []
    const own = [TOTAL, ...namesIn(name, inside)]
    if (shared === undefined || shared === name) return [layoutOfNames([name], [own], axes)]
    return [layoutOfNames([shared, name], [listable(placeOf(places, shared)), own], axes)]
  })
  const subtracted = layouts.flatMap((layout) => {
    const remaindersIn = (column: string): ReadonlySet<number> => placeOf(places, column).counted.remainders
    const isBeside = layout.columns.filter((column) => column !== shared).length > 1
    if (!isBeside || layout.columns.every((column) => remaindersIn(column).size === 0)) return []
    const listed = layout.columns.map((column) => [
      ...[...listedOf(layout, column)].map((node) => axes.get(column)?.values[node] as string),
      ...namesIn(column, remaindersIn(column)),
    ])
    return [layoutOfNames(layout.columns, listed, axes)]
  })
  const beside = shared === undefined ? [] : [shared]
  const tables = layouts.map(({ columns }) => columns)
  const overlapping = dependent
    .filter((pair) => pair.every((name) => places.of.has(name)))
    .flatMap((pair) => withColumnsBeside(pair, tables).map((columns) => wholeLayout(places, columns)))
  const joint = jointGroups(places, dependent).map((all): TableLayout => {
    const group = all.filter((name) => name !== shared)
    const { pathsOf } = wholeLayout(places, beside)
    const finestOf = (name: string) => placeOf(places, name).counted.plainPathOf.map(([finest]) => [finest as number])
    const finest = group.map((name) => [name, finestOf(name)] as const)
    return { columns: [...beside, ...group], pathsOf: new Map([...pathsOf, ...finest]) }
  })
  return [...merged, ...subtracted, ...overlapping, ...joint]
}

/**
 * Groups of three or more dimensions that depend on each other and of which people have one value each: subtracting
 * counts of all of them can leave those who share a value of each, and what two of them allow, a third can rule out.
 */
export function jointGroups(places: Places, dependent: readonly (readonly [string, string])[]): string[][] {
  const isOne = (name: string): boolean => places.of.get(name)?.dimension.isSeveral === false
  let groups: string[][] = []
  for (const pair of dependent.filter((names) => names.every(isOne))) {
    const touched = groups.filter((group) => group.some((name) => pair.includes(name)))
    groups = [...groups.filter((group) => !touched.includes(group)), [...new Set([...touched.flat(), ...pair])]]
  }
  return groups.filter((group) => group.length > 2)
}

/**
 * A table of several dimensions, coarsened until enough people are in cells that can be shown; the shared dimension and
 * those in which people have several values stay whole.
 */
export function coarsened(
  places: Places,
  columns: readonly string[],
  shared: string | undefined,
  settings: Settings,
): TableLayout {
  const axes = axesOf(places)
  const isCut = (name: string): boolean => name !== shared && !placeOf(places, name).dimension.isSeveral
  if (columns.length === 1 || !columns.some(isCut)) return wholeLayout(places, columns)
  const cut = coarsen({
    columns,
    axes: new Map(
      [...axes].map(([name, axis]) => {
        const { plainPathOf } = placeOf(places, name).counted
        const pathOf = isCut(name) ? plainPathOf : plainPathOf.map(([finest]) => [finest as number])
        return [name, { ...axis, pathOf }]
      }),
    ),
    codesOf: new Map([...places.of].map(([name, { codes }]) => [name, codes])),
    peopleOf: places.people,
    personCount: places.people.length,
    minimum: settings.minimum,
    unshown: columns.flatMap((column) => placeOf(places, column).counted.unshown.map((value) => ({ column, value }))),
    leastShown: settings.leastShown,
    listsAbove: () => true,
  })
  const namesFor = (column: string): readonly string[] => {
    const { values } = axes.get(column) as Axis
    if (!isCut(column)) return listable(placeOf(places, column))
    return [...listedOf(cut, column), ...placeOf(places, column).counted.unions].map((node) => values[node] as string)
  }
  return layoutOfNames(columns, columns.map(namesFor), axes)
}
