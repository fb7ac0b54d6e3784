import { type RandomBelow, secureRandom } from '../random.ts'
import { isEmptyColumn } from '../table/empty-column.ts'
import { columnOf, type Table } from '../table/table.ts'
import { CellSums, peopleIn } from './cell-sums.ts'
import { choose, inTurn } from './choose-cells.ts'
import { fewContributors } from './contributors.ts'
import { type Candidate, CountedCells } from './counted-cells.ts'
import { type Axis, categoriesOf, type Scheme, toAxis } from './dimensions.ts'
import { type GuardedSum, guardedSums } from './guarded-sums.ts'
import { nameOfDimension, type PublishedCell, type PublishedTable, type TablePlan } from './plan.ts'
import { LEAST_CELL } from './policy-limits.ts'
import type { Earlier, NamedChange, ReleasedTables } from './released-tables.ts'
import { sensitiveColumns } from './sensitive-columns.ts'
import { coarsen, layoutOfNames, mergedIn, namesOf, type TableLayout } from './table-layout.ts'
import { DEFAULT_WIDTH, inOrder, nodesOf, publishedDimensions, schemesFor } from './table-parts.ts'
import { type Counted, findTrajectories } from './trajectories.ts'

/** Categories are merged until cells of so large a share of the people can be shown. */
const defaultShown = 0.9

/** A release before there was any. */
const nothing = (table: Table): Earlier => ({
  schemes: new Map(),
  releases: [],
  personCount: table.rowCount,
  personOfRow: Uint32Array.from({ length: table.rowCount }, (_, row) => row),
  sensitive: [],
})

/** The tables of a plan as they are counted: as in the latest release that had one of these columns, else as coarse as it takes. */
function layoutsFor(
  plan: TablePlan,
  axes: ReadonlyMap<string, Axis>,
  codesOf: ReadonlyMap<string, ArrayLike<number>>,
  personCount: number,
  earlier: Earlier,
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
      ...{ columns, axes, codesOf, personCount, minimum },
      leastShown: minimum > 1 ? leastShown : 0,
      listsAbove: (column) => dimensions.some((one) => typeof one !== 'string' && one.column === column),
    })
  })
}

/** Adds an empty category to a sensitive column with one: a group with the only one that is listed would be known. */
function ensureTwo(schemes: Map<string, Scheme>, column: string): void {
  const scheme = schemes.get(column) as Scheme
  if (scheme.categories.length > 1) return
  schemes.set(column, { ...scheme, categories: [...scheme.categories, { name: scheme.rest, above: [] }] })
}

/** Counts categories that no table tells apart as the first of them: what need not be told apart leaves more data possible. */
function toAtoms({ columns, codes }: Counted, layouts: readonly TableLayout[]): Counted {
  return {
    columns,
    codes: codes.map((ofColumn, at) => {
      const column = columns[at] as string
      const firstOf = new Map<string, number>()
      const atomOf = new Map<number, number>()
      return ofColumn.map((code) => {
        if (code === 0) return 0
        const known = atomOf.get(code)
        if (known !== undefined) return known
        const name = layouts.map(({ pathsOf }) => pathsOf.get(column)?.[code - 1]?.join()).join(';')
        const atom = firstOf.get(name) ?? code
        firstOf.set(name, atom)
        atomOf.set(code, atom)
        return atom
      })
    }),
  }
}

/** The categories of the columns of a plan, and that of each row. */
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

/** The category of each person in each column, 1 more than its number; 0 for those who have left. */
function countPeople(
  columns: readonly string[],
  codesOf: ReadonlyMap<string, Uint32Array>,
  { personCount, personOfRow }: Earlier,
): Counted {
  const codes = columns.map((column) => {
    const ofPerson = new Uint32Array(personCount)
    for (const [row, code] of (codesOf.get(column) as Uint32Array).entries())
      ofPerson[personOfRow[row] as number] = code + 1
    return ofPerson
  })
  return { columns, codes }
}

/** What earlier releases showed. */
function shownBefore(
  cells: CellSums,
  people: Uint32Array,
  axes: ReadonlyMap<string, Axis>,
  { releases }: Earlier,
): CountedCells {
  const shown = new CountedCells(cells, people)
  for (const [release, { changes }] of releases.entries()) {
    const byKey = changes.map(({ columns, values, cameIn, leftOut }) => {
      const nodes = columns.map((column, at) => (axes.get(column) as Axis).values.indexOf(values[at] as string))
      return { key: cells.keyOf(columns, nodes), cameIn, leftOut }
    })
    shown.apply(byKey, release)
  }
  return shown
}

/** Protects tables after earlier ones of the same people, and returns what the next release has to know. `random` decides nothing that can be seen. */
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
  const layouts = layoutsFor(plan, axes, codesOf, table.rowCount, earlier)
  const counted = countPeople(counts, codesOf, earlier)
  const releases = [...earlier.releases, counted]
  const release = releases.length - 1
  const earlierLayouts = earlier.releases.flatMap(({ tables }) =>
    tables.map(({ columns: of, listed: names }) => layoutOfNames(of, names, axes)),
  )
  const every = [...layouts, ...earlierLayouts]
  const trajectories = findTrajectories(
    releases.map((one) => toAtoms(one, every)),
    earlier.personCount,
    axes,
    sensitive.map(({ column }) => column),
  )
  const { people } = trajectories
  const cells = new CellSums(axes, every, releases, trajectories)
  const shown = shownBefore(cells, people, axes, earlier)

  const textsOf = (of: readonly string[], nodes: readonly number[]): string[] =>
    nodes.map((node, at) => axes.get(of[at] as string)?.values[node] as string)
  const nameOf = new Map<number, Pick<NamedChange, 'columns' | 'values'>>()
  for (const { columns: of, ...layout } of layouts)
    for (const nodes of nodesOf({ columns: of, ...layout }))
      nameOf.set(cells.keyOf(of, nodes), { columns: of, values: textsOf(of, nodes) })
  const trajectoryOfRow = Array.from(earlier.personOfRow, (person) => trajectories.ofPerson[person] as number)
  const rules = contributors.map((rule) => fewContributors(table, trajectoryOfRow, trajectories.count, rule))
  const guards: GuardedSum[] =
    minimum > 1 ? guardedSums({ cells, releaseCount: releases.length, people, minimum, axes, sensitive }) : []
  const unshown = new Set(
    [...schemes].flatMap(([column, { categories }]) =>
      categories.flatMap(({ isUnshown }, at) =>
        isUnshown === true ? [cells.withNode(0, column, axes.get(column)?.pathOf[at]?.[0] as number)] : [],
      ),
    ),
  )
  const candidates: Candidate[] = []
  const listed = new Set<string>()
  let few = 0
  for (const key of nameOf.keys()) {
    const now = cells.of(key, release)
    const count = peopleIn(now, people)
    const isOfFew = count > 0 && (rules.some((isFew) => isFew(now)) || unshown.has(key))
    if (isOfFew && count >= minimum) guards.push({ sum: now, people: count })
    if (isOfFew || (count > 0 && count < minimum)) few++
    const of = columns.filter((column) => cells.nodeOf(key, column) !== 0)
    // The name of a value that was found in the data shows that someone has it.
    if (count > 0 && of.length === 1 && schemes.get(of[0] as string)?.isDeclared === false) listed.add(now.join())
    const candidate = isOfFew ? undefined : shown.candidate(key, release, minimum)
    if (candidate !== undefined) candidates.push(candidate)
  }
  const sorted = inTurn(cells, axes, layouts, shown, candidates)
  const changes = choose(sorted, { people, width, counted: shown, guards, listed }, random)
  shown.apply(changes, release)

  return {
    trueCountOf: (at, values) => {
      const { columns: of } = layouts[at] as TableLayout
      const nodes = of.map((column, axis) => (axes.get(column) as Axis).values.indexOf(values[axis] as string))
      return peopleIn(cells.of(cells.keyOf(of, nodes), release), people)
    },
    tables: layouts.map((layout): PublishedTable => {
      const all = nodesOf(layout).map(
        (nodes): PublishedCell => ({
          values: textsOf(layout.columns, nodes),
          count: shown.countOf(cells.keyOf(layout.columns, nodes)),
        }),
      )
      return { dimensions: publishedDimensions(layout, axes), cells: table.rowCount === 0 ? [] : all.sort(inOrder) }
    }),
    merged: [...own.values()].flatMap((scheme) => mergedIn(scheme, axes, layouts)),
    sensitive: few,
    secondary: candidates.length - changes.length,
    schemes,
    counted,
    layouts: layouts.map((layout) => ({ columns: layout.columns, listed: namesOf(layout, axes) })),
    changes: changes.map(({ key, cameIn, leftOut }) => ({
      ...(nameOf.get(key) as Pick<NamedChange, 'columns' | 'values'>),
      cameIn,
      leftOut,
    })),
    sensitiveColumns: sensitive.map(({ column }) => column),
  }
}
