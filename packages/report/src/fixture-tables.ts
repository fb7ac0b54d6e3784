import type { ReportCategory, ReportCell, ReportDimension, ReportTable } from './model/report.ts'

/** An invented count; or the bounds of one that is not shown, with no most where nothing limits it. */
export type Invented = number | readonly [least: number, most?: number]

/** An invented category: a code, and what it is beside an answer. */
export type InventedCategory = string | (Pick<ReportCategory, 'code'> & Partial<ReportCategory>)

const toCategory = (category: InventedCategory): ReportCategory =>
  typeof category === 'string' ? { code: category, kind: 'answer' } : { kind: 'answer', ...category }

/** A dimension of an invented table, with a total at its end. */
export const dimension = (id: string, categories: readonly InventedCategory[], isSeveral = false): ReportDimension => ({
  id,
  categories: [...categories.map(toCategory), { code: 'total', kind: 'total' }],
  isSeveral,
})

const toCell = (at: readonly number[], invented: Invented): ReportCell => {
  if (typeof invented === 'number') return { at, count: invented }
  const [least, most] = invented
  return { at, bounds: [least, most] }
}

/** An invented table of one dimension; the last count is the total. Shares are of those with an answer, where `answered` is given. */
export function oneWay(of: ReportDimension, counts: readonly Invented[], answered?: number): ReportTable {
  const cells = counts.map((invented, index): ReportCell => {
    const cell = toCell([index], invented)
    const isAnswer = of.categories[index]?.kind === 'answer'
    return answered === undefined || !isAnswer || cell.count === undefined
      ? cell
      : { ...cell, share: cell.count / answered }
  })
  return { dimensions: [of], cells }
}

/** An invented table of two dimensions, row by row with the totals last. Shares are of the total of the row, where `withShares`. */
export function twoWay(
  rows: ReportDimension,
  columns: ReportDimension,
  counts: readonly (readonly Invented[])[],
  withShares = false,
): ReportTable {
  const cells = counts.flatMap((row, first) =>
    row.map((invented, second): ReportCell => {
      const cell = toCell([first, second], invented)
      const total = row.at(-1)
      const isAnswer = columns.categories[second]?.kind === 'answer'
      if (!withShares || !isAnswer || cell.count === undefined || typeof total !== 'number' || total === 0) return cell
      return { ...cell, share: cell.count / total }
    }),
  )
  return { dimensions: [rows, columns], cells }
}

/**
 * An invented table by one more pair of dimensions, from its counts by sex in each row: the same shape as a real one,
 * with few cells hidden.
 */
export function byDimensions(
  dimensions: readonly ReportDimension[],
  countAt: (at: readonly number[]) => Invented | undefined,
): ReportTable {
  const places = dimensions.reduce<number[][]>(
    (before, { categories }) => before.flatMap((place) => categories.map((_, index) => [...place, index])),
    [[]],
  )
  return {
    dimensions,
    cells: places.flatMap((at) => {
      const invented = countAt(at)
      return invented === undefined ? [] : [toCell(at, invented)]
    }),
  }
}
