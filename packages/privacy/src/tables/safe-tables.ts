import type { PermittedInput } from '../table/read-rows.ts'
import { checkReleaseDay } from '../table/release-day.ts'
import { continueHistory, nextHistory } from './continue-history.ts'
import { checkHistory, type TableHistory, type TableSeries } from './history.ts'
import type { TablePlan } from './plan.ts'
import { readForTables } from './read-for-tables.ts'
import { releaseTables } from './release-tables.ts'
import type { ProtectedTables } from './released-tables.ts'
import { protectTables } from './secondary-suppression.ts'

/** Tables of a series, and the history for the next ones. */
export type TablesInSeries = ProtectedTables & { readonly history: TableHistory }

/**
 * Reads permitted rows, or case records whose fields the plan names by their ids, and counts them into tables that
 * may be published; see `protectTables`. With a series, it also protects against comparison with earlier tables about
 * the same people: people who came or left are counted so only if they are at least as many as the minimum. Throws
 * `columnNotReleasable` for a field whose values a table must not show, such as free text or a restricted field,
 * `columnTwice` for a table that has a column twice, `columnEmpty` for a column without values, `belowPolicy` for a
 * plan that protects less than the policy which let the data through, what `continueHistory` throws, `planInvalid`
 * for a date of the series that is no day, and a `PolicyError` for data that did not come through the gate.
 */
export async function safeTables(
  records: PermittedInput,
  plan: TablePlan,
  options: { readonly series: TableSeries },
): Promise<TablesInSeries>
export async function safeTables(records: PermittedInput, plan: TablePlan): Promise<ProtectedTables>
export async function safeTables(
  records: PermittedInput,
  plan: TablePlan,
  { series }: { readonly series?: TableSeries } = {},
): Promise<ProtectedTables | TablesInSeries> {
  if (series !== undefined) {
    checkReleaseDay(series.date, 'history')
    checkHistory(series.history, series.key)
  }
  // Columns of earlier tables are counted again, even if these tables do not show them: both together could reveal who
  // changed.
  const others =
    series === undefined ? [] : [...series.history.person, ...series.history.schemes.map((one) => one.column)]
  const { table, plan: limited, permission } = await readForTables(records, plan, others)
  if (series === undefined) return protectTables(table, limited)
  const { earlier, tokensOfRows } = continueHistory(series, table, limited, permission)
  const released = releaseTables(table, limited, undefined, earlier)
  const { tables, merged, sensitive, secondary } = released
  const history = nextHistory(series, limited, tokensOfRows, released, permission)
  return { tables, merged, sensitive, secondary, history }
}
