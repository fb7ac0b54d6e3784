import type { RandomBelow } from '../random.ts'
import { CellSums, peopleIn, type Sum } from './cell-sums.ts'
import { choose, inTurn } from './choose-cells.ts'
import { type ContributorsOfRows, fewContributors } from './contributors.ts'
import { type Candidate, type CellChange, CountedCells } from './counted-cells.ts'
import type { Axis } from './dimensions.ts'
import { type GuardedSum, guardedSums } from './guarded-sums.ts'
import type { PublishedCell, PublishedTable } from './plan.ts'
import type { Earlier, NamedChange, ReleasedTables } from './released-tables.ts'
import type { SensitiveColumn } from './sensitive-columns.ts'
import { layoutOfNames, namesOf, type TableLayout, type UnshownValue } from './table-layout.ts'
import { inOrder, nodesOf, publishedDimensions } from './table-parts.ts'
import { type Counted, findTrajectories, type Trajectories } from './trajectories.ts'

/** People as counted: rows with a category in each column. */
type CountedRows = {
  readonly axes: ReadonlyMap<string, Axis>
  /** By column, the category of each row. */
  readonly codesOf: ReadonlyMap<string, Uint32Array>
  readonly rowCount: number
  /** How many people each row represents (default: 1). */
  readonly peopleOfRow?: Uint32Array
}

/** The columns and values of a cell. */
type CellName = Pick<NamedChange, 'columns' | 'values'>

/** What a release of counts depends on. */
export type CountedRelease = {
  readonly rows: CountedRows
  /** The columns of the tables, in order; other columns of the rows were in earlier releases. */
  readonly columns: readonly string[]
  readonly layouts: readonly TableLayout[]
  /** Unpublished tables, none of whose small counts may follow from the published ones. */
  readonly guarded?: readonly TableLayout[]
  readonly minimum: number
  readonly width: number
  readonly sensitive: readonly SensitiveColumn[]
  readonly contributors: readonly ContributorsOfRows[]
  readonly earlier: Earlier
  readonly unshown?: readonly UnshownValue[]
  /** Whether everyone knows that no one is in a category of a column now. */
  readonly isEmpty?: (column: string, category: number) => boolean
  /** Columns whose values come from the data: a listed value shows that someone has it. */
  readonly found?: ReadonlySet<string>
  /** Columns that reveal something about each other, each time two or more. */
  readonly dependent?: readonly (readonly string[])[]
  /** How many of the layouts, the first ones, have cells that are hidden only as a last resort. */
  readonly firstKept?: number
  /**
   * Further such cells, by their columns and values, each hidden only in place of several others; cells that no table
   * has are ignored.
   */
  readonly firstCells?: readonly CellName[]
  /**
   * Whether all cells are shown at first, and only alternatives decide what has to be hidden; only with a width above
   * 1.
   */
  readonly byAlternatives?: boolean
  /** Cells that another part of the release already shows. */
  readonly given?: readonly NamedChange[]
}

/**
 * Counts categories that no table distinguishes as the first of them: without the distinction, more data remain
 * possible.
 */
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

/** The category of each person in each column, its number plus 1; 0 for people who have left. */
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

/** Protected tables of counted rows, and what the next release has to know about them. */
export type CountedTables = Omit<ReleasedTables, 'merged' | 'schemes'>

/**
 * Protects tables of counted rows after earlier ones of the same people, and returns what the next release has to know.
 * `random` has no visible effect.
 */
export function releaseCounted(release: CountedRelease, random: RandomBelow): CountedTables {
  return new ReleaseOfCounts(release).publish(random)
}

/** The cells of the tables that may be shown, what must not follow from them, and what is hidden from the start. */
type Considered = {
  readonly candidates: readonly Candidate[]
  readonly guards: readonly GuardedSum[]
  /** The sums of cells whose names alone show that someone is in them. */
  readonly listed: ReadonlySet<string>
  /** The number of cells with too few people, or with people from too few contributors. */
  readonly sensitive: number
}

class ReleaseOfCounts {
  readonly #of: CountedRelease
  readonly #axes: ReadonlyMap<string, Axis>
  readonly #counted: Counted
  /** The number of this release, after the earlier ones. */
  readonly #release: number
  readonly #trajectories: Trajectories
  readonly #people: Uint32Array
  readonly #cells: CellSums
  readonly #shown: CountedCells
  /** The cells of the tables, in order, by their keys. */
  readonly #nameOf: ReadonlyMap<number, CellName>

  constructor(of: CountedRelease) {
    const { rows, layouts, guarded = [], earlier, sensitive, dependent = [], given = [], isEmpty } = of
    const { axes, peopleOfRow } = rows
    this.#of = of
    this.#axes = axes
    this.#counted = countPeople([...rows.codesOf.keys()], rows.codesOf, earlier)
    this.#release = earlier.releases.length
    const releases = [...earlier.releases, this.#counted]
    const earlierLayouts = earlier.releases.flatMap(({ tables }) =>
      tables.map(({ columns, listed }) => layoutOfNames(columns, listed, axes)),
    )
    const every = [...layouts, ...guarded, ...earlierLayouts]
    this.#trajectories = findTrajectories(
      releases.map((one) => toAtoms(one, every)),
      earlier.personCount,
      axes,
      sensitive.map(({ column }) => column),
      { ...(peopleOfRow !== undefined && { peopleOf: peopleOfRow }), dependent, ...(isEmpty && { isEmpty }) },
    )
    this.#people = this.#trajectories.people
    this.#cells = new CellSums(axes, every, releases, this.#trajectories)
    this.#shown = shownBefore(this.#cells, this.#people, axes, earlier)
    const changes = given.map(({ cameIn, leftOut, ...name }) => ({ key: this.#keyOf(name), cameIn, leftOut }))
    this.#shown.apply(changes, this.#release)
    this.#nameOf = new Map(
      layouts.flatMap((layout) =>
        nodesOf(layout).map((nodes) => [this.#keyAt(layout, nodes), this.#nameAt(layout, nodes)]),
      ),
    )
  }

  publish(random: RandomBelow): CountedTables {
    const { rows, layouts, sensitive } = this.#of
    const considered = this.#consider()
    const changes = this.#choose(considered, random)
    this.#shown.apply(changes, this.#release)
    return {
      trueCountOf: (at, values) => {
        const { columns } = layouts[at] as TableLayout
        return peopleIn(this.#now(this.#keyOf({ columns, values })), this.#people)
      },
      tables: layouts.map((layout): PublishedTable => {
        const cells = rows.rowCount === 0 ? [] : this.#cellsOf(layout).sort(inOrder)
        return { dimensions: publishedDimensions(layout, this.#axes), cells }
      }),
      sensitive: considered.sensitive,
      secondary: considered.candidates.length - changes.length,
      counted: this.#counted,
      layouts: layouts.map((layout) => ({ columns: layout.columns, listed: namesOf(layout, this.#axes) })),
      changes: changes.map(({ key, ...change }) => ({ ...(this.#nameOf.get(key) as CellName), ...change })),
      sensitiveColumns: sensitive.map(({ column }) => column),
    }
  }

  /** Examines each cell: whether it may be shown, and what about it must not follow from others. */
  #consider(): Considered {
    const { rows, contributors, minimum, sensitive, unshown = [], found, guarded = [], earlier } = this.#of
    const trajectoryOfRow = Array.from(earlier.personOfRow, (person) => this.#trajectories.ofPerson[person] as number)
    const rules = contributors.map((rule) => fewContributors(rule, trajectoryOfRow, this.#trajectories.count, minimum))
    const isUnshown = new Set(unshown.map(({ column, value }) => this.#keyOf({ columns: [column], values: [value] })))
    const [cells, people, axes] = [this.#cells, this.#people, rows.axes]
    const guards =
      minimum > 1 ? guardedSums({ cells, releaseCount: this.#release + 1, people, minimum, axes, sensitive }) : []
    const candidates: Candidate[] = []
    const listed = new Set<string>()
    let few = 0
    for (const key of this.#nameOf.keys()) {
      const now = this.#now(key)
      const count = peopleIn(now, people)
      const isOfFew = count > 0 && (rules.some((isFew) => isFew(now)) || isUnshown.has(key))
      if (isOfFew && count >= minimum) guards.push({ sum: now, people: count })
      if (isOfFew || (count > 0 && count < minimum)) few++
      const of = this.#columnsOf(key)
      // The name of a value from the data shows that someone has it.
      if (count > 0 && of.length === 1 && found?.has(of[0] as string) === true) listed.add(now.join())
      const candidate = isOfFew ? undefined : this.#shown.candidate(key, this.#release, minimum)
      if (candidate !== undefined) candidates.push(candidate)
    }
    const isGuarded = (key: number): boolean => {
      const of = [...axes.keys()].filter((column) => cells.keys.nodeOf(key, column) !== 0)
      return guarded.some(({ columns }) => of.every((column) => columns.includes(column)))
    }
    for (const key of rules.length === 0 ? [] : cells.cellsOf(this.#release).filter(isGuarded)) {
      const now = this.#now(key)
      const count = peopleIn(now, people)
      if (count >= minimum && rules.some((isFew) => isFew(now))) guards.push({ sum: now, people: count })
    }
    return { candidates, guards, listed, sensitive: few }
  }

  /** Decides which candidates are shown; those to keep first are hidden last. */
  #choose({ candidates, guards, listed }: Considered, random: RandomBelow): CellChange[] {
    const { layouts, firstKept = 0, firstCells = [], minimum, width, byAlternatives = false } = this.#of
    const isThere = ({ columns, values }: CellName): boolean =>
      columns.every((column, at) => this.#axes.get(column)?.values.includes(values[at] as string))
    const quoted = new Set(firstCells.filter(isThere).map((name) => this.#keyOf(name)))
    const keptFirst = new Set([...this.#keysOf(layouts.slice(0, firstKept)), ...quoted])
    const [cells, people, counted] = [this.#cells, this.#people, this.#shown]
    const sorted = inTurn(cells, keptFirst, this.#axes, layouts, counted, candidates)
    const isKeptFirst = ({ change: { key } }: Candidate): boolean =>
      keptFirst.has(key) || (key === 0 && counted.countOf(key) !== undefined)
    const columnsOf = (key: number): string[] => this.#columnsOf(key)
    const first = sorted.filter(isKeptFirst).length
    const choice = {
      people,
      minimum,
      width,
      counted,
      guards,
      listed,
      columnsOf,
      byAlternatives,
      quoted,
      firstKept: first,
    }
    return choose(sorted, choice, random)
  }

  /** The cells of a table, with the shown counts. */
  #cellsOf(layout: TableLayout): PublishedCell[] {
    return nodesOf(layout).map((nodes) => ({
      values: this.#nameAt(layout, nodes).values,
      count: this.#shown.countOf(this.#keyAt(layout, nodes)),
    }))
  }

  /** The people whom a cell counts in this release. */
  #now(key: number): Sum {
    return this.#cells.of(key, this.#release)
  }

  /** The columns in which a cell has a value. */
  #columnsOf(key: number): string[] {
    return this.#of.columns.filter((column) => this.#cells.keys.nodeOf(key, column) !== 0)
  }

  #keysOf(layouts: readonly TableLayout[]): number[] {
    return layouts.flatMap((layout) => nodesOf(layout).map((nodes) => this.#keyAt(layout, nodes)))
  }

  #keyAt({ columns }: TableLayout, nodes: readonly number[]): number {
    return this.#cells.keyOf(columns, nodes)
  }

  #nameAt({ columns }: TableLayout, nodes: readonly number[]): CellName {
    return { columns, values: nodes.map((node, at) => this.#axes.get(columns[at] as string)?.values[node] as string) }
  }

  #keyOf({ columns, values }: CellName): number {
    const nodes = values.map((value, at) => (this.#axes.get(columns[at] as string) as Axis).values.indexOf(value))
    return this.#cells.keyOf(columns, nodes)
  }
}
