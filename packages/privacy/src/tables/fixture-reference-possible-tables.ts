import { type PublishedTable, TOTAL } from './plan.ts'

/**
 * Every table of counts that matches what is published; a hidden count can be 0. Calls back with the counts of the
 * cells of the table, in its order.
 */
export function forEachPossible(
  { dimensions, cells }: PublishedTable,
  total: number,
  visit: (counts: number[]) => void,
): void {
  const inner = cells.filter(({ values }) => !values.includes(TOTAL))
  const covers = cells.map(({ values }) =>
    inner.map((one) => values.every((v, at) => v === TOTAL || v === one.values[at])),
  )
  const taken: number[] = []
  const go = (left: number): void => {
    if (taken.length === inner.length) {
      const counts = covers.map((covered) => taken.reduce((sum, count, at) => sum + (covered[at] ? count : 0), 0))
      if (cells.every(({ count }, at) => count === undefined || counts[at] === count)) visit(counts)
      return
    }
    const known = inner[taken.length]?.count
    for (let count = known ?? 0; count <= (known ?? left); count++) {
      taken.push(count)
      go(left - count)
      taken.pop()
    }
  }
  if (dimensions.length > 0) go(total)
}
