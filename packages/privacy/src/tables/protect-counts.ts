import { type RandomBelow, secureRandom } from '../random.ts'
import { refuseTwice } from '../table/column-twice.ts'
import type { CountedAxis } from './axis-of-counts.ts'
import { boundsOf } from './bounds-of-counts.ts'
import type {
  CountedComponent,
  CountedDimension,
  CountedGroup,
  CountedUnion,
  CountProtection,
  ProtectedCounts,
  ProtectedDimension,
} from './counted-people.ts'
import { coarsened, guardedLayouts, jointGroups, wholeLayout } from './layouts-of-counts.ts'
import { axesOf, type Place, type Places, placeOf, placesOf, type Settings, settingsOf } from './places-of-counts.ts'
import { type CategoryPart, type PublishedTable, TOTAL } from './plan.ts'
import { releaseCounted } from './release-counted.ts'
import { listedOf, type TableLayout } from './table-layout.ts'

/**
 * Protects tables of one component; the categories `shown` of the first dimension are published already, and so is the
 * total.
 */
function release(
  places: Places,
  layouts: readonly TableLayout[],
  settings: Settings,
  {
    shown,
    dependent = [],
    first = [],
  }: { shown?: readonly string[] | undefined } & Pick<CountedComponent, 'dependent' | 'first'>,
  random: RandomBelow,
): readonly PublishedTable[] {
  const names = [...places.of.keys()]
  const count = places.people.length
  const isFound = (name: string): boolean => !placeOf(places, name).dimension.isDeclared
  const isSensitive = (name: string): boolean => settings.minimum > 1 && placeOf(places, name).dimension.isSensitive
  const { tables } = releaseCounted(
    {
      rows: {
        axes: axesOf(places),
        rowCount: count,
        peopleOfRow: places.people,
        codesOf: new Map([...places.of].map(([name, { codes }]) => [name, codes])),
      },
      columns: names,
      layouts,
      minimum: settings.minimum,
      width: settings.width,
      contributors:
        settings.rule === undefined
          ? []
          : [{ ...settings.rule, codes: places.contributors, peopleOfRow: places.people }],
      guarded: guardedLayouts(places, shown === undefined ? undefined : names[0], layouts, dependent),
      sensitive: names.filter(isSensitive).map((column) => ({ column, isNamed: true })),
      earlier: {
        schemes: new Map(),
        releases: [],
        sensitive: [],
        personCount: count,
        personOfRow: Uint32Array.from({ length: count }, (_, row) => row),
      },
      unshown: names.flatMap((column) => placeOf(places, column).counted.unshown.map((value) => ({ column, value }))),
      found: new Set(names.filter(isFound)),
      // Reports show counts by one dimension first.
      firstKept: layouts.filter(({ columns }) => columns.length === 1 && columns[0] !== names[0]).length,
      firstCells: first,
      byAlternatives: settings.width > 1,
      dependent: [...dependent, ...jointGroups(places, dependent)],
      given: (shown === undefined ? [] : [TOTAL, ...shown]).map((value) => ({
        columns: [names[0] as string],
        values: [value],
        cameIn: true,
        leftOut: false,
      })),
    },
    random,
  )
  return tables
}

/** A dimension of a table as it is published. */
function toProtected({ dimension, counted }: Place, layout: TableLayout): ProtectedDimension {
  const { values, parts } = counted.axis
  const listed = new Set(listedOf(layout, dimension.name))
  const isWider = new Set(counted.merged.flatMap(({ path }) => (listed.has(path[0] as number) ? path.slice(1) : [])))
  const membersOf = new Map<number, string[]>()
  const withinOf = new Map<number, number>()
  for (const { path, members } of counted.merged) {
    const [finest, ...above] = path.filter((node) => node !== 0 && listed.has(node))
    // Values that no one has are in no category of their own, and do not make a wider one.
    if (finest === undefined || (finest !== path[0] && isWider.has(finest))) continue
    membersOf.set(finest, [...(membersOf.get(finest) ?? []), ...members])
    for (const [at, node] of [finest, ...above].entries()) {
      const next = above[at]
      if (next !== undefined) withinOf.set(node, next)
    }
  }
  return {
    name: dimension.name,
    isSeveral: dimension.isSeveral,
    categories: [...listed]
      .filter((node) => node !== 0 && !counted.unions.has(node))
      .map((node) => ({
        name: values[node] as string,
        members: membersOf.get(node) ?? [],
        ...(parts.has(values[node] as string) && { part: parts.get(values[node] as string) as CategoryPart }),
        ...(withinOf.has(node) && { within: values[withinOf.get(node) as number] as string }),
      })),
  }
}

/**
 * The counts of the shared dimension: its axis, the published categories, and whether the people of a pattern are in
 * one of them.
 */
type Shared = {
  readonly axis: CountedAxis
  readonly shown: readonly string[]
  readonly isShown: (pattern: number) => boolean
  /** The dimension with the categories that are shown. */
  readonly only: (dimension: ProtectedDimension) => ProtectedDimension
  readonly table: ProtectedCounts
  readonly leftOut: readonly LeftOut[]
  readonly mostLeftOut: number | undefined
}

/** The largest share of the people in tables that may be left out for the report to call them few. */
const PART_LEFT_OUT = 0.03

/**
 * The smallest number of possible counts of people who are left out, whichever statement is made; more if the plan
 * requires a greater width.
 */
const POSSIBLE = 3

/**
 * How many people may be in no table. Whether they are few compared with the others is one bit about all of them,
 * stated or not for all groups at once: either way, several counts stay possible. Otherwise the limit is what everyone
 * knows; `undefined` if nothing limits it.
 */
function mostOf(
  leftOut: readonly LeftOut[],
  { all, counted }: { all: number; counted: number },
  { width }: Settings,
): number | undefined {
  const most = leftOut.reduce((sum, one) => sum + (one.most ?? Number.POSITIVE_INFINITY), 0)
  const few = Math.floor(counted * PART_LEFT_OUT)
  const possible = Math.max(POSSIBLE, width)
  const maySay = few >= possible - 1 && most - few >= possible
  if (maySay && all - counted <= few) return few
  return Number.isFinite(most) ? most : undefined
}

/**
 * The groups in no table, each with the largest possible number of people, which anyone who knows how groups are merged
 * can work out.
 */
function leftOutOf(
  { counted: { merged, axis, fewWith } }: Place,
  unions: readonly CountedUnion[],
  shown: readonly string[],
  { minimum }: Settings,
): LeftOut[] {
  const pools = new Map<string | undefined, string[]>()
  for (const { path, members } of minimum === 1 ? [] : merged) {
    const name = axis.values[path[0] as number] as string
    if (shown.includes(name)) continue
    const pool = fewWith.get(name)
    pools.set(pool, [...(pools.get(pool) ?? []), ...(members.length === 0 ? [name] : members)])
  }
  const named = (values: readonly string[], isIn: 'some' | 'every'): string[] =>
    unions.filter((one) => values[isIn]((value) => one.values.includes(value))).map(({ name }) => name)
  return [...pools].map(([pool, values]) => ({
    values,
    inPartOf: named(values, 'some'),
    inWhole: named(values, 'every'),
    // Two groups that both have the maximum are not merged either.
    ...(pool !== undefined && { most: (minimum - 1) * (values.length === 2 ? 2 : 1) }),
  }))
}

function protectShared(
  dimension: CountedDimension,
  { groups, keeps = [] }: NonNullable<CountsRequest['shared']>,
  settings: Settings,
  random: RandomBelow,
): Shared {
  // Unions are sums of what is shown, so they decide nothing.
  const { unions = [], ...plain } = dimension
  const kept = { keeps: unions.filter(({ name }) => keeps.includes(name)), related: unions }
  const alone = placesOf([plain], groups, settings, kept)
  const places = placesOf([dimension], groups, settings, kept)
  const place = placeOf(places, dimension.name)
  const layout = wholeLayout(places, [dimension.name])
  const [published] = release(alone, [wholeLayout(alone, [dimension.name])], settings, {}, random) as [PublishedTable]
  const { values, pathOf } = place.counted.axis
  const isCategory = (name: string): boolean => name !== TOTAL && !place.counted.unions.has(values.indexOf(name))
  const cells = published.cells.flatMap(({ values: [name = ''], count }) =>
    count === undefined || !isCategory(name) ? [] : [{ name, count }],
  )
  const shown = cells.map(({ name }) => name)
  const only = (one: ProtectedDimension): ProtectedDimension => ({
    ...one,
    categories: one.categories.filter(({ name }) => shown.includes(name)),
  })
  const { categories } = only(toProtected(place, layout))
  /**
   * The number of shown people in a union; `undefined` if a category is only partly in it, or if all people in it may
   * be too few.
   */
  const inUnion = ({ values: wanted }: CountedUnion): number | undefined => {
    const parts = categories.map(({ name, members }) => {
      const own = members.length === 0 ? [name] : members
      const count = own.filter((value) => wanted.includes(value)).length
      return count === 0 ? 0 : count === own.length ? cells.find((cell) => cell.name === name)?.count : undefined
    })
    const count = parts.reduce<number | undefined>(
      (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
      0,
    )
    return count === 0 && settings.minimum > 1 ? undefined : count
  }
  const leftOut = leftOutOf(place, unions, shown, settings)
  const counted = cells.reduce((sum, { count }) => sum + count, 0)
  return {
    axis: place.counted,
    leftOut,
    mostLeftOut: mostOf(leftOut, { all: alone.people.reduce((sum, one) => sum + one, 0), counted }, settings),
    shown,
    only,
    isShown: (pattern) => shown.includes(values[pathOf[pattern]?.[0] as number] as string),
    table: {
      dimensions: [{ name: dimension.name, isSeveral: false, categories }],
      cells: [
        ...cells.map(({ name, count }) => ({ values: [name], count })),
        // Everyone in a table: with the others, the total would reveal their number.
        { values: [TOTAL], count: counted },
        ...unions.map((union) => {
          const count = inUnion(union)
          return { values: [union.name], ...(count !== undefined && { count }) }
        }),
      ],
    },
  }
}

/** Groups that no table counts, the unions that they are a part of, and the unions that contain all of them. */
type LeftOut = {
  readonly values: readonly string[]
  readonly inPartOf: readonly string[]
  readonly inWhole: readonly string[]
  /** The largest possible number of people in them together, as everyone knows; absent if nothing limits it. */
  readonly most?: number
}

/** Tables of counted people that may be published together, and who is in them. */
export type ProtectedReport = {
  /** The tables of each component, in its order. */
  readonly tables: readonly (readonly ProtectedCounts[])[]
  /** The table of the shared dimension; it lists the categories whose people are all counted in the tables. */
  readonly shared?: ProtectedCounts
  /** The groups of the shared dimension that are in no table. */
  readonly leftOut: readonly LeftOut[]
  /** The largest possible number of people in them together; absent if nothing limits it. */
  readonly mostLeftOut?: number
}

/** What is protected together. */
export type CountsRequest = {
  readonly dimensions: ReadonlyMap<string, CountedDimension>
  /** The dimension that every table may share, and the people by it. */
  readonly shared?: {
    readonly name: string
    readonly groups: readonly CountedGroup[]
    /** The unions, by name, whose counts must survive the merging of small groups. */
    readonly keeps?: readonly string[]
  }
  readonly components: readonly CountedComponent[]
}

/**
 * Protects many tables of the same people together, with primary and secondary cell suppression; see `protectTables`.
 * The counts of the shared dimension come first: its categories with enough people are published, and people of others
 * are in no table, so that no total gives away how many they are. Each component is then protected for an attacker who
 * knows them; see `componentsOf`. `random` has no visible effect.
 */
export function protectCounts(
  { dimensions, shared, components }: CountsRequest,
  protection: CountProtection,
  random: RandomBelow = secureRandom(),
): ProtectedReport {
  const settings = settingsOf(protection)
  const dimensionOf = (name: string): CountedDimension => dimensions.get(name) as CountedDimension
  const first = shared === undefined ? undefined : protectShared(dimensionOf(shared.name), shared, settings, random)
  const tables = components.map(({ dimensions: names, tables: of, groups, ...more }) => {
    for (const columns of of) refuseTwice(columns)
    const left = first === undefined ? groups : groups.filter(({ patterns }) => first.isShown(patterns[0] as number))
    const places = placesOf(names.map(dimensionOf), left, settings, { known: first?.axis })
    const layouts = of.map((columns) => coarsened(places, columns, shared?.name, settings))
    const inOrder = layouts.toSorted((a, b) => a.columns.length - b.columns.length)
    const all = first === undefined ? inOrder : [...inOrder, wholeLayout(places, names.slice(0, 1))]
    const published = release(places, all, settings, { shown: first?.shown, ...more }, random)
    return layouts.map((layout): ProtectedCounts => {
      const own = layout.columns
        .map((column) => toProtected(placeOf(places, column), layout))
        .map((one) => (one.name === shared?.name && first !== undefined ? first.only(one) : one))
      const { cells } = published[all.indexOf(layout)] as PublishedTable
      // If nothing is hidden, a cell without a count has no people.
      const whole = cells.map(({ values, count = 0 }) => ({ values, count }))
      return { dimensions: own, cells: settings.minimum === 1 ? whole : boundsOf(own, cells) }
    })
  })
  return {
    tables,
    leftOut: first?.leftOut ?? [],
    ...(first?.mostLeftOut !== undefined && { mostLeftOut: first.mostLeftOut }),
    ...(first !== undefined && { shared: first.table }),
  }
}
