/**
 * Fits the counts of a pair of columns, in place, to the counts of each column, which are known more precisely
 * (iterative proportional fitting; Deming and Stephan 1940): rare values keep their counts. O(rounds × cells).
 */
export function fitPair(counts: Float64Array, ofA: Float64Array, ofB: Float64Array, rounds: number): Float64Array {
  const [sizeA, sizeB] = [ofA.length, ofB.length]
  const sums = new Float64Array(Math.max(sizeA, sizeB))
  const factors = new Float64Array(Math.max(sizeA, sizeB))
  const toFactors = (wanted: Float64Array): void => {
    for (let at = 0; at < wanted.length; at++)
      factors[at] = (sums[at] as number) > 0 ? (wanted[at] as number) / (sums[at] as number) : 0
  }
  for (let round = 0; round < rounds; round++) {
    sums.fill(0)
    for (let b = 0; b < sizeB; b++)
      for (let a = 0; a < sizeA; a++) sums[a] = (sums[a] as number) + (counts[a + sizeA * b] as number)
    toFactors(ofA)
    sums.fill(0)
    for (let b = 0; b < sizeB; b++)
      for (let a = 0; a < sizeA; a++) {
        const count = (counts[a + sizeA * b] as number) * (factors[a] as number)
        counts[a + sizeA * b] = count
        sums[b] = (sums[b] as number) + count
      }
    toFactors(ofB)
    for (let b = 0; b < sizeB; b++)
      for (let a = 0; a < sizeA; a++) counts[a + sizeA * b] = (counts[a + sizeA * b] as number) * (factors[b] as number)
  }
  return counts
}

/** The counts of a pair with its columns exchanged. */
export function transpose(counts: Float64Array, sizeA: number): Float64Array {
  const sizeB = counts.length / sizeA
  const turned = new Float64Array(counts.length)
  for (let b = 0; b < sizeB; b++)
    for (let a = 0; a < sizeA; a++) turned[b + sizeB * a] = counts[a + sizeA * b] as number
  return turned
}
