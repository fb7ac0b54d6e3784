import { type RandomBelow, secureRandom } from '../random.ts'
import type { Table } from '../table/table.ts'
import { toEquations } from './equations.ts'
import { determined } from './gaussian-elimination.ts'
import type { PublishedTable, TablePlan } from './plan.ts'
import { releaseTables } from './release-tables.ts'
import type { ProtectedTables, ReleasedTables } from './released-tables.ts'
import { intervalsOf } from './shuttle-bounds.ts'

/** Shows the counts of 0 that follow from the shown counts, because everyone can compute them. */
function withZeros({ tables, trueCountOf }: ReleasedTables): PublishedTable[] {
  const equations = toEquations(tables)
  const { upper } = intervalsOf(equations)
  const computable = new Set(determined(equations))
  return tables.map(({ dimensions, cells }, table) => ({
    dimensions,
    cells: cells.map((cell, at) => {
      const unknown = equations.unknownsOf[table]?.[at]
      if (unknown === undefined) return cell
      const isZero = upper[unknown] === 0 || (computable.has(unknown) && trueCountOf(table, cell.values) === 0)
      return isZero ? { ...cell, count: 0 } : cell
    }),
  }))
}

/**
 * Counts by any dimensions, with primary and secondary cell suppression, so that no sensitive count can be computed
 * from what is published, in these tables and in others of the plan. Small categories are merged first. Counts are then
 * published from the finest categories on, the large ones first, each unless the published ones would then reveal a
 * guarded sum; this is the idea of Langsrud's Gaussian elimination (GaussSuppression) reversed: it tracks what stays
 * unknown. Then more are hidden until every guarded sum has other data, a width away, that would be published in the
 * same way. `random` has no visible effect.
 */
export function protectTables(table: Table, plan: TablePlan, random: RandomBelow = secureRandom()): ProtectedTables {
  const released = releaseTables(table, plan, random)
  const { merged, sensitive, secondary } = released
  return { tables: withZeros(released), merged, sensitive, secondary }
}
