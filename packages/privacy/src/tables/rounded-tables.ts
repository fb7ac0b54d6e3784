import { PrivacyError } from '../privacy-error.ts'
import { lengthPrefixed, utf8 } from '../pseudonyms/bytes.ts'
import { deriveKey } from '../pseudonyms/domain.ts'
import { createKeyedHash } from '../pseudonyms/keyed-hash.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import type { PermittedInput } from '../table/read-rows.ts'
import { columnOf, type Table } from '../table/table.ts'
import { CellSums, peopleIn } from './cell-sums.ts'
import { fewContributors } from './contributors.ts'
import { categoriesOf, type Scheme, toAxis } from './dimensions.ts'
import { type MergedCategories, nameOfDimension, type PublishedTable, type TablePlan, TOTAL } from './plan.ts'
import { LEAST_CELL } from './policy-limits.ts'
import { readForTables } from './read-for-tables.ts'
import { coarsen, mergedIn } from './table-layout.ts'
import { inOrder, nodesOf, publishedDimensions, schemesFor } from './table-parts.ts'
import { findTrajectories } from './trajectories.ts'

/** How counts are rounded. */
export type Rounding = {
  /** Published counts are multiples of this; at least the minimum. The minimum unless given. */
  readonly base?: number
  /** The secret by which each cell is rounded: the same key gives the same tables. */
  readonly key: SecretKey
}

/** Tables of rounded counts. */
export type RoundedTables = {
  readonly tables: readonly PublishedTable[]
  readonly merged: readonly MergedCategories[]
  readonly base: number
}

/** Makes the offset of a cell, 0 to below the base, each equally likely: of the same values in any table it is the same. */
function offsets(key: SecretKey, base: number): (columns: readonly string[], values: readonly string[]) => number {
  const hash = createKeyedHash(deriveKey(key, { purpose: 'tableRounding', partner: 'own', epoch: '1' }, 'offsets'))
  return (columns, values) => {
    const named = columns.flatMap((column, at) => (values[at] === TOTAL ? [] : [[column, values[at] as string]]))
    const sorted = named.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).flat()
    const digest = hash.of(utf8([String(base), ...sorted].map(lengthPrefixed).join('')))
    // 48 bits: the remainder favours no offset by more than one in a thousand million.
    return digest.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0) % base
  }
}

/** Rounds the counts of a table. */
export function roundTable(table: Table, plan: TablePlan, rounding: Rounding): RoundedTables {
  const { minimumCell: minimum = LEAST_CELL, contributors = [] } = plan
  const { base = minimum, key } = rounding
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
      ...{
        columns: dimensions.map(nameOfDimension),
        axes,
        codesOf,
        personCount: table.rowCount,
        minimum,
        leastShown: 0,
      },
      listsAbove: (column) => dimensions.some((one) => typeof one !== 'string' && one.column === column),
    }),
  )
  const counted = [
    { columns, codes: columns.map((column) => (codesOf.get(column) as Uint32Array).map((code) => code + 1)) },
  ]
  const trajectories = findTrajectories(counted, table.rowCount, axes, [])
  const cells = new CellSums(axes, layouts, counted, trajectories)
  const rules = contributors.map((rule) =>
    fewContributors({ ...rule, codes: columnOf(table, rule.column).codes }, trajectories.ofPerson, trajectories.count),
  )
  const offsetOf = offsets(key, base)
  const tables = layouts.map((layout): PublishedTable => {
    const all = nodesOf(layout).map((nodes) => {
      const values = nodes.map((node, at) => axes.get(layout.columns[at] as string)?.values[node] as string)
      const sum = cells.of(cells.keyOf(layout.columns, nodes), 0)
      const count = peopleIn(sum, trajectories.people)
      const isOfFew = count > 0 && rules.some((isFew) => isFew(sum))
      const rounded = base * Math.floor((count + offsetOf(layout.columns, values)) / base)
      return { values, count: isOfFew ? undefined : rounded }
    })
    return { dimensions: publishedDimensions(layout, axes), cells: table.rowCount === 0 ? [] : all.sort(inOrder) }
  })
  return { tables, merged: [...schemes.values()].flatMap((scheme) => mergedIn(scheme, axes, layouts)), base }
}

/**
 * Reads permitted rows or case records, as `safeTables` does, and counts them into tables in which every count is rounded up or down to a multiple of a base, at
 * random and without bias (random rounding, Nargundkar and Saveland 1972; keyed by the cell, after the cell-key method of Fraser and Wooton 2005 and of
 * Thompson, Broadfoot and Elazar 2013): a count is less than the base away from the true one, whose average it is over all keys. The same key rounds
 * the same cell of the same count in the same way in every table and every run, so that making a table again shows nothing new; cells of the same people under other names are rounded
 * apart, and many of them average out. It does not promise that sums of rounded counts agree, nor that later tables of the same people show nothing of who came: `safeTables` with a series
 * does. Throws what `safeTables` throws, and `planInvalid` for a base below the minimum.
 */
export async function roundedTables(
  records: PermittedInput,
  plan: TablePlan,
  rounding: Rounding,
): Promise<RoundedTables> {
  const { table, plan: limited } = await readForTables(records, plan)
  return roundTable(table, limited, rounding)
}
