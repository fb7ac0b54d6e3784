import type { RandomBelow } from '../random.ts'
import { CellSums, peopleIn } from './cell-sums.ts'
import { choose, inTurn } from './choose-cells.ts'
import { type ContributorsOfRows, fewContributors } from './contributors.ts'
import { type Candidate, CountedCells } from './counted-cells.ts'
import type { Axis } from './dimensions.ts'
import { type GuardedSum, guardedSums } from './guarded-sums.ts'
import type { PublishedCell, PublishedTable } from './plan.ts'
import type { Earlier, NamedChange, ReleasedTables } from './released-tables.ts'
import type { SensitiveColumn } from './sensitive-columns.ts'
import { layoutOfNames, namesOf, type TableLayout } from './table-layout.ts'
import { inOrder, nodesOf, publishedDimensions } from './table-parts.ts'
import { type Counted, findTrajectories } from './trajectories.ts'

/** People as they were counted: rows with a category in each column. */
type CountedRows = {
  readonly axes: ReadonlyMap<string, Axis>
  /** By column, the category of each row. */
  readonly codesOf: ReadonlyMap<string, Uint32Array>
  readonly rowCount: number
  /** How many people each row stands for; one, unless given. */
  readonly peopleOfRow?: Uint32Array
}

/** What a release of counts depends on. */
export type CountedRelease = {
  readonly rows: CountedRows
  /** The columns of the tables, in their order; other columns of the rows were in earlier releases. */
  readonly columns: readonly string[]
  readonly layouts: readonly TableLayout[]
  /** Tables that are not published, and of which no small count may follow from those that are. */
  readonly guarded?: readonly TableLayout[]
  readonly minimum: number
  readonly width: number
  readonly sensitive: readonly SensitiveColumn[]
  readonly contributors: readonly ContributorsOfRows[]
  readonly earlier: Earlier
  /** Values of columns whose counts must not be shown, however large they are. */
  readonly unshown?: readonly { readonly column: string; readonly value: string }[]
  /** Columns whose values were found in the data: that one is listed shows that someone has it. */
  readonly found?: ReadonlySet<string>
  /** Pairs of columns of which one says something about the other. */
  readonly dependent?: readonly (readonly [string, string])[]
  /** How many of the layouts, the first ones, have cells that are hidden only where nothing else helps. */
  readonly firstKept?: number
  /**
   * Further cells that are, and each only in place of several of those, by their columns and values; those that no
   * table has are passed over.
   */
  readonly firstCells?: readonly { readonly columns: readonly string[]; readonly values: readonly string[] }[]
  /** Whether all cells are shown at first, and alternatives alone say what has to be hidden; only with a width above 1. */
  readonly byAlternatives?: boolean
  /** Cells that another part of the release shows already. */
  readonly given?: readonly NamedChange[]
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

/** Protected tables of counted rows, and what the next release has to know of them. */
export type CountedTables = Omit<ReleasedTables, 'merged' | 'schemes'>

/**
 * Protects tables of counted rows after earlier ones of the same people, and returns what the next release has to know.
 * `random` decides nothing that can be seen.
 */
export function releaseCounted(
  { rows, columns, layouts, minimum, width, sensitive, contributors, earlier, ...more }: CountedRelease,
  random: RandomBelow,
): CountedTables {
  const {
    guarded = [],
    unshown = [],
    found,
    given = [],
    dependent = [],
    firstKept = 0,
    firstCells = [],
    byAlternatives = false,
  } = more
  const { axes } = rows
  const counted = countPeople([...rows.codesOf.keys()], rows.codesOf, earlier)
  const releases = [...earlier.releases, counted]
  const release = releases.length - 1
  const earlierLayouts = earlier.releases.flatMap(({ tables }) =>
    tables.map(({ columns: of, listed: names }) => layoutOfNames(of, names, axes)),
  )
  const every = [...layouts, ...guarded, ...earlierLayouts]
  const trajectories = findTrajectories(
    releases.map((one) => toAtoms(one, every)),
    earlier.personCount,
    axes,
    sensitive.map(({ column }) => column),
    { ...(rows.peopleOfRow !== undefined && { peopleOf: rows.peopleOfRow }), dependent },
  )
  const { people } = trajectories
  const cells = new CellSums(axes, every, releases, trajectories)
  const shown = shownBefore(cells, people, axes, earlier)
  const keyOf = (of: readonly string[], values: readonly string[]): number =>
    cells.keyOf(
      of,
      values.map((value, at) => (axes.get(of[at] as string) as Axis).values.indexOf(value)),
    )
  shown.apply(
    given.map(({ columns: of, values, cameIn, leftOut }) => ({ key: keyOf(of, values), cameIn, leftOut })),
    release,
  )

  const textsOf = (of: readonly string[], nodes: readonly number[]): string[] =>
    nodes.map((node, at) => axes.get(of[at] as string)?.values[node] as string)
  const nameOf = new Map<number, Pick<NamedChange, 'columns' | 'values'>>()
  for (const { columns: of, ...layout } of layouts)
    for (const nodes of nodesOf({ columns: of, ...layout }))
      nameOf.set(cells.keyOf(of, nodes), { columns: of, values: textsOf(of, nodes) })
  const trajectoryOfRow = Array.from(earlier.personOfRow, (person) => trajectories.ofPerson[person] as number)
  const rules = contributors.map((rule) => fewContributors(rule, trajectoryOfRow, trajectories.count))
  const guards: GuardedSum[] =
    minimum > 1 ? guardedSums({ cells, releaseCount: releases.length, people, minimum, axes, sensitive }) : []
  const isUnshown = new Set(unshown.map(({ column, value }) => keyOf([column], [value])))
  const columnsOf = (key: number): string[] => columns.filter((column) => cells.keys.nodeOf(key, column) !== 0)
  const candidates: Candidate[] = []
  const listed = new Set<string>()
  let few = 0
  for (const key of nameOf.keys()) {
    const now = cells.of(key, release)
    const count = peopleIn(now, people)
    const isOfFew = count > 0 && (rules.some((isFew) => isFew(now)) || isUnshown.has(key))
    if (isOfFew && count >= minimum) guards.push({ sum: now, people: count })
    if (isOfFew || (count > 0 && count < minimum)) few++
    const of = columnsOf(key)
    // The name of a value that was found in the data shows that someone has it.
    if (count > 0 && of.length === 1 && found?.has(of[0] as string) === true) listed.add(now.join())
    const candidate = isOfFew ? undefined : shown.candidate(key, release, minimum)
    if (candidate !== undefined) candidates.push(candidate)
  }
  const keysOf = ({ columns: of, ...layout }: TableLayout): number[] =>
    nodesOf({ columns: of, ...layout }).map((nodes) => cells.keyOf(of, nodes))
  for (const key of rules.length === 0 ? [] : guarded.flatMap(keysOf)) {
    const now = cells.of(key, release)
    const count = peopleIn(now, people)
    if (count >= minimum && rules.some((isFew) => isFew(now))) guards.push({ sum: now, people: count })
  }
  const isThere = ({ columns: of, values }: (typeof firstCells)[number]): boolean =>
    of.every((column, at) => axes.get(column)?.values.includes(values[at] as string))
  const quoted = new Set(firstCells.filter(isThere).map(({ columns: of, values }) => keyOf(of, values)))
  const keptFirst = new Set([...layouts.slice(0, firstKept).flatMap(keysOf), ...quoted])
  const sorted = inTurn(cells, keptFirst, axes, layouts, shown, candidates)
  const isKeptFirst = ({ change: { key } }: Candidate): boolean =>
    keptFirst.has(key) || (key === 0 && shown.countOf(key) !== undefined)
  const choice = { people, width, counted: shown, guards, listed, columnsOf, byAlternatives }
  const changes = choose(sorted, { ...choice, quoted, firstKept: sorted.filter(isKeptFirst).length }, random)
  shown.apply(changes, release)

  return {
    trueCountOf: (at, values) => {
      const { columns: of } = layouts[at] as TableLayout
      return peopleIn(cells.of(keyOf(of, values), release), people)
    },
    tables: layouts.map((layout): PublishedTable => {
      const all = nodesOf(layout).map(
        (nodes): PublishedCell => ({
          values: textsOf(layout.columns, nodes),
          count: shown.countOf(cells.keyOf(layout.columns, nodes)),
        }),
      )
      return { dimensions: publishedDimensions(layout, axes), cells: rows.rowCount === 0 ? [] : all.sort(inOrder) }
    }),
    sensitive: few,
    secondary: candidates.length - changes.length,
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
