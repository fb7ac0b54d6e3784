import type { RandomBelow } from '../random.ts'
import type { Column, Table } from '../table/table.ts'
import { discreteGaussian, toVariance } from './discrete-gaussian.ts'

/**
 * Noisy counts of the values of one column or of two columns: `counts[a + b * sizeOf(a)]`, and the variance of their
 * noise.
 */
export type Marginal = { readonly columns: readonly number[]; readonly counts: Float64Array; readonly variance: number }

/** A set of columns to count, and its weight in the distribution of the budget. */
export type Question = { readonly columns: readonly number[]; readonly weight: number }

/** Computes the true counts of the combinations of columns, as a dense array. */
function countDense(columns: readonly Column[], rowCount: number): Float64Array {
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
 * The weight of a set of columns that minimises the sum of relative errors: its number of relevant counts, to the power
 * two thirds. It is known before anyone looks at the data.
 */
export function weightOf(counts: number): number {
  return counts ** (2 / 3)
}

/**
 * Counts sets of columns with noise, all of them for one price. Adding or removing a person changes one count of each
 * set by one, so a set with ρ of the price has noise of variance 1 ÷ (2 ρ).
 */
export function measure(table: Table, questions: readonly Question[], rho: number, random: RandomBelow): Marginal[] {
  const total = questions.reduce((sum, { weight }) => sum + weight, 0)
  return questions.map(({ columns, weight }) => {
    const variance = toVariance(total / (2 * rho * weight))
    const noise = discreteGaussian(variance, random)
    const counts = countDense(
      columns.map((at) => table.columns[at] as Column),
      table.rowCount,
    )
    for (let cell = 0; cell < counts.length; cell++) counts[cell] = (counts[cell] as number) + noise()
    return { columns, counts, variance }
  })
}

/** Merges two measurements of the same counts: the mean, in which the more precise one weighs more. */
export function merge(one: Marginal, other: Marginal): Marginal {
  const share = one.variance / (one.variance + other.variance)
  return {
    columns: one.columns,
    counts: one.counts.map((count, cell) => count + share * ((other.counts[cell] as number) - count)),
    variance: one.variance * (1 - share),
  }
}

/** The maximum share of the kept counts that may be noise alone. */
const mostNoise = 0.1

/**
 * Sets counts that are probably noise alone, the small ones, to minus infinity. Noise is below zero as often as above,
 * so the number of counts below −t shows how many above t do not occur in the data.
 */
export function withoutNoise(counts: Float64Array): Float64Array {
  const bySize = [...counts].sort((a, b) => Math.abs(b) - Math.abs(a))
  let [above, below, least] = [0, 0, Number.POSITIVE_INFINITY]
  for (const [at, count] of bySize.entries()) {
    if (count > 0) above++
    else below++
    const isLastOfSize = Math.abs(count) !== Math.abs(bySize[at + 1] ?? Number.NaN)
    if (isLastOfSize && below <= mostNoise * above) least = Math.abs(count)
  }
  return cutBelow(counts, least)
}

/** Sets counts below the minimum to minus infinity. */
export function cutBelow(counts: Float64Array, least: number): Float64Array {
  return counts.map((count) => (count < least ? Number.NEGATIVE_INFINITY : count))
}

/**
 * Finds the nearest non-negative counts with a given total (projection on a simplex): small ones, which noise produces,
 * disappear first.
 */
export function toTotal(counts: Float64Array, total: number): Float64Array {
  if (total <= 0) return new Float64Array(counts.length)
  const sorted = counts.slice().sort().reverse()
  let sum = 0
  let cut = 0
  for (let at = 0; at < sorted.length; at++) {
    sum += sorted[at] as number
    const candidate = (sum - total) / (at + 1)
    if (!((sorted[at] as number) > candidate)) break
    cut = candidate
  }
  return counts.map((count) => Math.max(0, count - cut))
}
