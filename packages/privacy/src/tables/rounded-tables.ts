import { PrivacyError } from '../privacy-error.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import { isMissingCategory } from '../table/cell.ts'
import type { PermittedInput } from '../table/read-rows.ts'
import { columnOf, type Table } from '../table/table.ts'
import { CellSums, peopleIn } from './cell-sums.ts'
import { fewContributors } from './contributors.ts'
import { categoriesOf, type Scheme, toAxis } from './dimensions.ts'
import { type MergedCategories, nameOfDimension, type PublishedTable, type TablePlan } from './plan.ts'
import { LEAST_CELL } from './policy-limits.ts'
import { readForTables } from './read-for-tables.ts'
import { DrawsOfRecords, drawOfSum, type RecordDraws } from './record-draws.ts'
import { coarsen, mergedIn } from './table-layout.ts'
import { inOrder, nodesOf, publishedDimensions, schemesFor } from './table-parts.ts'
import { findTrajectories } from './trajectories.ts'

/** How counts are rounded. */
export type Rounding = {
  /** Published counts are multiples of this; at least the minimum (default: the minimum). */
  readonly base?: number
  /** The secret for rounding: the same key gives the same tables. */
  readonly key: SecretKey
  /**
   * The columns that identify a person, by which the same people are recognised in other tables and years (default: in
   * case records, the ids of the case and the person; rows without them are recognised by all their values).
   */
  readonly person?: string | readonly string[]
}

/** Tables of rounded counts. */
export type RoundedTables = {
  readonly tables: readonly PublishedTable[]
  readonly merged: readonly MergedCategories[]
  readonly base: number
}

/** Rounds the counts of a table with the draws of its rows. */
function roundTable(table: Table, plan: TablePlan, given: number | undefined, draws: RecordDraws): RoundedTables {
  const { minimumCell: minimum = LEAST_CELL, contributors = [] } = plan
  const base = given ?? minimum
  if (!Number.isInteger(base) || base < minimum || base < 2)
    throw new PrivacyError('planInvalid', { leastBase: Math.max(2, minimum) })
  const columns = [...new Set(plan.tables.flat().map(nameOfDimension))]
  const schemes = schemesFor(table, plan, new Map())
  const codesOf = new Map<string, Uint32Array>()
  for (const column of columns) {
    const bound = categoriesOf(columnOf(table, column), schemes.get(column) as Scheme)
    schemes.set(column, bound.scheme)
    codesOf.set(column, bound.codes)
  }
  const axes = new Map([...schemes].map(([column, scheme]) => [column, toAxis(scheme)]))
  const layouts = plan.tables.map((dimensions) =>
    coarsen({
      columns: dimensions.map(nameOfDimension),
      axes,
      codesOf,
      personCount: table.rowCount,
      minimum,
      leastShown: 0,
      listsAbove: (column) => dimensions.some((one) => typeof one !== 'string' && one.column === column),
    }),
  )
  const counted = [
    { columns, codes: columns.map((column) => (codesOf.get(column) as Uint32Array).map((code) => code + 1)) },
  ]
  const trajectories = findTrajectories(counted, table.rowCount, axes, [])
  const cells = new CellSums(axes, layouts, counted, trajectories)
  const rules = contributors.map((rule) =>
    fewContributors(
      { ...rule, codes: columnOf(table, rule.column).codes },
      trajectories.ofPerson,
      trajectories.count,
      minimum,
    ),
  )
  const drawOf = drawOfSum(draws, trajectories)
  const tables = layouts.map((layout): PublishedTable => {
    const all = nodesOf(layout).map((nodes) => {
      const values = nodes.map((node, at) => axes.get(layout.columns[at] as string)?.values[node] as string)
      const sum = cells.of(cells.keyOf(layout.columns, nodes), 0)
      const count = peopleIn(sum, trajectories.people)
      const isOfFew = count > 0 && rules.some((isFew) => isFew(sum))
      const offset = Math.floor(drawOf(sum) * base)
      const rounded = base * Math.floor((count + offset) / base)
      return { values, count: isOfFew ? undefined : rounded }
    })
    return { dimensions: publishedDimensions(layout, axes), cells: table.rowCount === 0 ? [] : all.sort(inOrder) }
  })
  return { tables, merged: [...schemes.values()].flatMap((scheme) => mergedIn(scheme, axes, layouts)), base }
}

/**
 * Reads permitted rows or case records, as `safeTables` does, and counts them into tables in which every count is
 * rounded up or down to a multiple of a base, at random and without bias (random rounding, Nargundkar and Saveland
 * 1972; keyed by the people of the cell, after the cell-key method of Fraser and Wooton 2005 and of Thompson, Broadfoot
 * and Elazar 2013): a count is less than the base away from the true one, whose average it is over all keys. Under one
 * key the same people have the same count in every table, run and year, whatever the names of their cell, so that
 * nothing averages out over names. It does not promise that sums of rounded counts agree, nor that later tables of the
 * same people show nothing of who came: `safeTables` with a series does. Throws what `safeTables` throws, `planInvalid`
 * for a base below the minimum, and `personMissing` for rows without a column of `person`.
 */
export async function roundedTables(
  records: PermittedInput,
  plan: TablePlan,
  { base, key, person }: Rounding,
): Promise<RoundedTables> {
  const identifying = [person ?? ['case.id', `${plan.rowsOf ?? 'victim'}.id`]].flat()
  const draws = new DrawsOfRecords(key, identifying)
  try {
    const { table, plan: limited } = await readForTables(records, plan, identifying, (row) => draws.add(row))
    const isMissing = identifying.some((name) => columnOf(table, name).values.some(isMissingCategory))
    if (person !== undefined && isMissing) throw new PrivacyError('personMissing')
    return roundTable(table, limited, base, draws)
  } finally {
    draws.destroy()
  }
}
