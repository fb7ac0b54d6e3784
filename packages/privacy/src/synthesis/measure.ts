import type { RandomBelow } from '../random.ts'
import type { Column, Table } from '../table/table.ts'
import { discreteGaussian, toVariance } from './discrete-gaussian.ts'

/** Noisy counts of the values of one column, or of those of two: `counts[a + b * sizeOf(a)]`. */
export type Marginal = { readonly columns: readonly number[]; readonly counts: Float64Array }

/** True counts of the combinations of columns, dense. */
export function countDense(columns: readonly Column[], rowCount: number): Float64Array {
  const counts = new Float64Array(columns.reduce((size, { values }) => size * values.length, 1))
  for (let row = 0; row < rowCount; row++) {
    let key = 0
    let factor = 1
    for (const { codes, values } of columns) {
      key += (codes[row] as number) * factor
      factor *= values.length
    }
    counts[key] = (counts[key] as number) + 1
  }
  return counts
}

/**
 * Counts sets of columns with noise, all of them for one price: a person is in one cell of each set, so the variance is
 * sets ÷ (2 rho).
 */
export function measure(
  table: Table,
  sets: readonly (readonly number[])[],
  rho: number,
  random: RandomBelow,
): Marginal[] {
  const noise = discreteGaussian(toVariance(sets.length / (2 * rho)), random)
  return sets.map((columns) => {
    const counts = countDense(
      columns.map((at) => table.columns[at] as Column),
      table.rowCount,
    )
    for (let cell = 0; cell < counts.length; cell++) counts[cell] = (counts[cell] as number) + noise()
    return { columns, counts }
  })
}

/** The nearest counts that are not negative and add up to a total (projection on a simplex): small ones, which noise makes, go first. */
export function toTotal(counts: Float64Array, total: number): Float64Array {
  if (total <= 0) return new Float64Array(counts.length)
  const sorted = counts.slice().sort().reverse()
  let sum = 0
  let cut = 0
  for (let at = 0; at < sorted.length; at++) {
    sum += sorted[at] as number
    const candidate = (sum - total) / (at + 1)
    if ((sorted[at] as number) - candidate <= 0) break
    cut = candidate
  }
  return counts.map((count) => Math.max(0, count - cut))
}
