import { columnOf, type Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'
import {
  type Dimension,
  type MergedCategories,
  nameOfDimension,
  type PublishedDimension,
  type PublishedTable,
  TOTAL,
} from '../tables/plan.ts'
import { withPolicyLimits } from '../tables/policy-limits.ts'
import { protectTables } from '../tables/secondary-suppression.ts'

/** A table that could be published, and the share of people whom its cells show. */
export type TableAdvice = {
  readonly columns: readonly string[]
  /** The share of people in a cell shown at the finest level, with no category merged, 0 to 1. */
  readonly finest: number
  /** The same share, with wider values counted too, but not the total of a column. */
  readonly any: number
  /**
   * Whether the table is informative: it shows at least two values of each column, and four in five people are in a
   * shown cell.
   */
  readonly isPublishable: boolean
}

/** The minimum share of people in shown cells; tables below it say little. */
const LEAST_SHOWN = 0.8

/** The maximum number of combinations for a pair of columns: larger tables are mostly hidden. */
const MOST_CELLS = 300

/** The names under which a value is counted, the finest first, without the total of its column. */
function namesOf(
  value: string,
  { column, parentOf }: PublishedDimension,
  merged: readonly MergedCategories[],
): string[] {
  const own = merged.filter((one) => one.column === column)
  // Values that only the data have are counted under the rest, which does not list its members.
  const listed = parentOf.has(value) ? value : (own.find(({ members }) => members.includes(value)) ?? own.at(-1))?.into
  const names: string[] = []
  for (let at = listed; at !== undefined && at !== TOTAL; at = parentOf.get(at)) names.push(at)
  return names
}

const keyOf = (values: readonly string[]): string => JSON.stringify(values)

/** Whether any combination of names, one from each list, is shown. */
function isShownUnder(shown: ReadonlySet<string>, lists: readonly (readonly string[])[], chosen: string[]): boolean {
  const [list, ...others] = lists
  if (list === undefined) return shown.has(keyOf(chosen))
  return list.some((name) => isShownUnder(shown, others, [...chosen, name]))
}

/** Measures how many of the people a published table shows. */
function coverageOf(
  table: Table,
  { dimensions, cells }: PublishedTable,
  merged: readonly MergedCategories[],
): TableAdvice {
  const published = cells.filter(({ count, values }) => count !== undefined && !values.includes(TOTAL))
  const shown = new Set(published.map(({ values }) => keyOf(values)))
  // If all values of a column are counted as one, the table says nothing about it.
  const tellsApart = dimensions.every((_, at) => new Set(published.map(({ values }) => values[at])).size >= 2)
  const columns = dimensions.map(({ column }) => columnOf(table, column))
  const tuples = distinctTuples(
    columns.map(({ codes }) => codes),
    columns.map(({ values }) => Math.max(1, values.length)),
    table.rowCount,
  )
  let [finest, any] = [0, 0]
  for (let tuple = 0; tuple < tuples.count; tuple++) {
    const rows = tuples.counts[tuple] as number
    const values = columns.map(({ values: own }, at) => own[tuples.codes[at]?.[tuple] as number] as string)
    const lists = values.map((value, at) => namesOf(value, dimensions[at] as PublishedDimension, merged))
    if (shown.has(keyOf(values))) finest += rows
    if (isShownUnder(shown, lists, [])) any += rows
  }
  const share = (rows: number): number => (table.rowCount === 0 ? 0 : rows / table.rowCount)
  return {
    columns: columns.map(({ name }) => name),
    finest: share(finest),
    any: share(any),
    isPublishable: tellsApart && share(any) >= LEAST_SHOWN,
  }
}

/** A pair of columns, by their positions. */
type Pair = readonly [one: number, other: number]

/** The columns that pairs connect with either column of one pair, including both of its own. */
function connected(pairs: readonly Pair[], from: Pair): Set<number> {
  const reached = new Set<number>(from)
  // A set grows while it is walked.
  for (const at of reached)
    for (const pair of pairs) if (pair.includes(at as never)) for (const other of pair) reached.add(other)
  return reached
}

/** Whether every table that could be published before still can. */
const areAllKept = (before: ReadonlyMap<string, TableAdvice>, after: readonly TableAdvice[]): boolean =>
  after.every((one) => one.isPublishable || before.get(keyOf(one.columns))?.isPublishable !== true)

/**
 * Looks for tables that can be published together: of one column each, and then, if `withPairs`, of each pair of
 * columns, in order, that costs none of the earlier tables. Each further table hides cells of the others, so not all
 * tables fit. A pair is first tried with the tables that share a column with it, directly or through others. At the end
 * all are protected together, and the last pairs are dropped until every promise holds.
 */
export function tryTables(
  table: Table,
  columns: readonly Dimension[],
  release: Parameters<typeof withPolicyLimits>[2],
  withPairs: boolean,
): TableAdvice[] {
  const protectedTogether = (singles: Iterable<number>, pairs: readonly Pair[]): TableAdvice[] => {
    const tables = [...Array.from(singles, (at) => [at]), ...pairs].map((some) =>
      some.map((at) => columns[at] as Dimension),
    )
    const made = protectTables(table, withPolicyLimits({ tables }, table, release))
    return made.tables.map((one) => coverageOf(table, one, made.merged))
  }
  const found = new Map<string, TableAdvice>()
  const note = (advice: readonly TableAdvice[]): void => {
    for (const one of advice) found.set(keyOf(one.columns), one)
  }
  note(protectedTogether(columns.keys(), []))
  if (!withPairs) return [...found.values()]
  const sizes = columns.map((one) => columnOf(table, nameOfDimension(one)).values.length)
  const refused: TableAdvice[] = []
  let pairs: readonly Pair[] = []
  for (const one of columns.keys())
    for (let other = one + 1; other < columns.length; other++) {
      if ((sizes[one] as number) * (sizes[other] as number) > MOST_CELLS) continue
      const pair: Pair = [one, other]
      const near = connected(pairs, pair)
      const together = protectedTogether(near, [...pairs.filter(([at]) => near.has(at)), pair])
      const own = together.at(-1) as TableAdvice
      if (own.isPublishable && areAllKept(found, together)) {
        pairs = [...pairs, pair]
        note(together)
      } else refused.push({ ...own, isPublishable: false })
    }
  for (;;) {
    const together = protectedTogether(columns.keys(), pairs)
    if (pairs.length === 0 || areAllKept(found, together)) return [...together, ...refused]
    refused.push({ ...(together.at(-1) as TableAdvice), isPublishable: false })
    found.delete(keyOf((together.at(-1) as TableAdvice).columns))
    pairs = pairs.slice(0, -1)
  }
}
