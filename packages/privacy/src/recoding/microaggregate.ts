import { PrivacyError } from '../privacy-error.ts'

/**
 * Microaggregates one number per row, optimally (Hansen and Mukherjee 2003, by a shortest path): puts neighbouring
 * numbers into groups of at least `k` so that the sum of squared distances within groups is smallest, and replaces
 * every number by the mean of its group. An optimal group has fewer than 2k members, so it takes O(n (log n + k)).
 */
export function microaggregate(values: readonly number[], k: number): number[] {
  if (!Number.isInteger(k) || k < 2) throw new PrivacyError('planInvalid', { leastK: 2 })
  if (values.length < k) throw new PrivacyError('tooFewRows', { rows: values.length, k })
  if (!values.every(Number.isFinite)) throw new PrivacyError('cellNotScalar')
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number))
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length
  // Sums relative to the middle, so that large numbers close together keep their digits.
  const sums = new Float64Array(values.length + 1)
  const squares = new Float64Array(values.length + 1)
  for (const [at, row] of order.entries()) {
    const value = (values[row] as number) - centre
    sums[at + 1] = (sums[at] as number) + value
    squares[at + 1] = (squares[at] as number) + value * value
  }
  const spreadOf = (from: number, to: number): number => {
    const sum = (sums[to] as number) - (sums[from] as number)
    return (squares[to] as number) - (squares[from] as number) - (sum * sum) / (to - from)
  }
  const least = new Float64Array(values.length + 1).fill(Number.POSITIVE_INFINITY)
  const cutBefore = new Uint32Array(values.length + 1)
  least[0] = 0
  for (let to = k; to <= values.length; to++)
    for (let from = Math.max(0, to - 2 * k + 1); from <= to - k; from++) {
      const cost = (least[from] as number) + spreadOf(from, to)
      if (cost < (least[to] as number)) {
        least[to] = cost
        cutBefore[to] = from
      }
    }
  const aggregated = new Array<number>(values.length)
  for (let to = values.length; to > 0; to = cutBefore[to] as number) {
    const from = cutBefore[to] as number
    const mean = centre + ((sums[to] as number) - (sums[from] as number)) / (to - from)
    for (let at = from; at < to; at++) aggregated[order[at] as number] = mean
  }
  return aggregated
}
