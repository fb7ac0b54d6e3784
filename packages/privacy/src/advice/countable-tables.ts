import { bindColumn } from '../hierarchies/bind.ts'
import type { ReleasePlan } from '../plan/plan.ts'
import { columnOf, type Table } from '../table/table.ts'
import { distinctTuples } from '../table/tuples.ts'
import { type PublishedTable, type TablePlan, TOTAL } from '../tables/plan.ts'
import { withPolicyLimits } from '../tables/policy-limits.ts'
import { protectTables } from '../tables/secondary-suppression.ts'

/** A table that could be published, and how many people its cells show. */
export type TableAdvice = {
  readonly columns: readonly string[]
  /** The share of people who are in a cell that is shown at the finest level, 0 to 1. */
  readonly finest: number
  /** The same where wider values count too, but not the total of a column. */
  readonly any: number
  /** Whether it tells something: at least two cells are shown, and four in five people are in one. */
  readonly isPublishable: boolean
}

/** A table with fewer people in cells that are shown says little. */
const LEAST_SHOWN = 0.8

/** Pairs of columns with more combinations are left out: so large a table is mostly hidden. */
const MOST_CELLS = 300

/** The names under which a value is counted, itself first; the total of its column is not among them. */
function namesOf(value: string, parentOf: ReadonlyMap<string, string>): string[] {
  const names: string[] = []
  for (let at: string | undefined = value; at !== undefined && at !== TOTAL; at = parentOf.get(at)) names.push(at)
  return names
}

const keyOf = (values: readonly string[]): string => JSON.stringify(values)

/** Whether any combination of names is shown, one of each list. */
function isShownUnder(shown: ReadonlySet<string>, lists: readonly (readonly string[])[], chosen: string[]): boolean {
  const [list, ...others] = lists
  if (list === undefined) return shown.has(keyOf(chosen))
  return list.some((name) => isShownUnder(shown, others, [...chosen, name]))
}

/** Measures how many of the people a published table shows. */
function coverageOf(table: Table, { dimensions, cells }: PublishedTable): TableAdvice {
  const shown = new Set(
    cells
      .filter(({ count, values }) => count !== undefined && !values.includes(TOTAL))
      .map(({ values }) => keyOf(values)),
  )
  const columns = dimensions.map(({ column }) => columnOf(table, column))
  const tuples = distinctTuples(
    columns.map(({ codes }) => codes),
    columns.map(({ values }) => Math.max(1, values.length)),
    table.rowCount,
  )
  let [finest, any] = [0, 0]
  for (let tuple = 0; tuple < tuples.count; tuple++) {
    const rows = tuples.counts[tuple] as number
    const lists = columns.map(({ values }, at) =>
      namesOf(
        values[tuples.codes[at]?.[tuple] as number] as string,
        (dimensions[at] as PublishedTable['dimensions'][number]).parentOf,
      ),
    )
    if (shown.has(keyOf(lists.map(([own]) => own as string)))) finest += rows
    if (isShownUnder(shown, lists, [])) any += rows
  }
  const share = (rows: number): number => (table.rowCount === 0 ? 0 : rows / table.rowCount)
  return {
    columns: columns.map(({ name }) => name),
    finest: share(finest),
    any: share(any),
    isPublishable: shown.size >= 2 && share(any) >= LEAST_SHOWN,
  }
}

/** Whether no table that could be published before has become one that cannot. */
const areAllKept = (before: readonly TableAdvice[], after: readonly TableAdvice[]): boolean =>
  before.every(({ isPublishable }, at) => !isPublishable || after[at]?.isPublishable === true)

/**
 * Looks for tables that can be published together: of one column each, and then, where `withPairs`, of each pair of columns in their order that costs none
 * of those before it. Each further table hides cells of the others, so that not all can be had.
 */
export function tryTables(
  table: Table,
  { quasiIdentifiers }: ReleasePlan,
  release: Parameters<typeof withPolicyLimits>[2],
  withPairs: boolean,
): TableAdvice[] {
  // Missing values and sets of values have their place in the hierarchy once it is bound to the data.
  const singles = quasiIdentifiers.map(({ column, hierarchy }) => ({
    column,
    hierarchy: bindColumn(columnOf(table, column), hierarchy).hierarchy,
  }))
  const sizeOf = (column: string): number => columnOf(table, column).values.length
  const protectedTogether = (tables: TablePlan['tables']): TableAdvice[] =>
    protectTables(table, withPolicyLimits({ tables }, table, release)).tables.map((one) => coverageOf(table, one))
  let taken: TablePlan['tables'] = singles.map((one) => [one])
  let found = protectedTogether(taken)
  if (!withPairs) return found
  const refused: TableAdvice[] = []
  for (const [at, one] of singles.entries())
    for (const other of singles.slice(at + 1)) {
      if (sizeOf(one.column) * sizeOf(other.column) > MOST_CELLS) continue
      const tables = [...taken, [one, other]]
      const together = protectedTogether(tables)
      const pair = together.at(-1) as TableAdvice
      if (pair.isPublishable && areAllKept(found, together)) [taken, found] = [tables, together]
      else refused.push({ ...pair, isPublishable: false })
    }
  return [...found, ...refused]
}
