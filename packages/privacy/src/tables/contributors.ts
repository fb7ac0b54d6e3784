import { columnOf, type Table } from '../table/table.ts'
import type { Sum } from './cell-sums.ts'
import type { ContributorRule } from './plan.ts'

/** Makes the test whether a sum has too few contributors, or one whose share is too large; `ofRow` holds the trajectory of each row. */
export function fewContributors(
  table: Table,
  ofRow: ArrayLike<number>,
  trajectoryCount: number,
  rule: ContributorRule,
): (sum: Sum) => boolean {
  const { codes } = columnOf(table, rule.column)
  const { minimum = 1, maximumShare = 1 } = rule
  const rowsOf: Map<number, number>[] = Array.from({ length: trajectoryCount }, () => new Map())
  for (let row = 0; row < table.rowCount; row++) {
    const by = rowsOf[ofRow[row] as number] as Map<number, number>
    const contributor = codes[row] as number
    by.set(contributor, (by.get(contributor) ?? 0) + 1)
  }
  return (sum) => {
    const sums = new Map<number, number>()
    let total = 0
    for (const trajectory of sum)
      for (const [contributor, rows] of rowsOf[trajectory] as Map<number, number>) {
        sums.set(contributor, (sums.get(contributor) ?? 0) + rows)
        total += rows
      }
    return sums.size < minimum || Math.max(0, ...sums.values()) > maximumShare * total
  }
}
