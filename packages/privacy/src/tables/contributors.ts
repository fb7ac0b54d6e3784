import { columnOf, type Table } from '../table/table.ts'
import type { Cells } from './cells.ts'
import type { ContributorRule } from './plan.ts'

/** Marks with 1 the cells with too few contributors, or with one whose share is too large. */
export function cellsOfFew(
  table: Table,
  { innerOf, innerOfRow, cellCount, innerCount }: Cells,
  rule: ContributorRule,
): Uint8Array {
  const { codes, values } = columnOf(table, rule.column)
  const { minimum = 1, maximumShare = 1 } = rule
  const rowsOf: Map<number, number>[] = Array.from({ length: innerCount }, () => new Map())
  for (let row = 0; row < table.rowCount; row++) {
    const by = rowsOf[innerOfRow[row] as number] as Map<number, number>
    const contributor = codes[row] as number
    by.set(contributor, (by.get(contributor) ?? 0) + 1)
  }
  const sums = new Uint32Array(values.length)
  const few = new Uint8Array(cellCount)
  for (let cell = 0; cell < cellCount; cell++) {
    const among = new Set<number>()
    let total = 0
    let most = 0
    for (let at = innerOf.starts[cell] as number; at < (innerOf.starts[cell + 1] as number); at++)
      for (const [contributor, rows] of rowsOf[innerOf.items[at] as number] as Map<number, number>) {
        among.add(contributor)
        sums[contributor] = (sums[contributor] as number) + rows
        total += rows
        most = Math.max(most, sums[contributor] as number)
      }
    for (const contributor of among) sums[contributor] = 0
    if (among.size < minimum || most > maximumShare * total) few[cell] = 1
  }
  return few
}
