import type { Marginal } from './noisy-marginals.ts'

/** Two columns that depend on each other. */
export type Edge = readonly [a: number, b: number]

/**
 * Measures how far the counts of a pair are from those that its single columns imply, beyond noise and chance. It reads
 * only noisy counts.
 */
function dependence({ counts, variance }: Marginal, ofA: Float64Array, ofB: Float64Array, rowCount: number): number {
  let sum = 0
  for (let cell = 0; cell < counts.length; cell++) {
    const mean = ((ofA[cell % ofA.length] as number) * (ofB[Math.floor(cell / ofA.length)] as number)) / rowCount
    const distance = (counts[cell] as number) - mean
    sum += (distance ** 2 - variance - mean) / (variance + mean + 1)
  }
  return sum
}

/**
 * Chooses a maximum spanning tree (Kruskal 1956), or a forest, of pairs by dependence, as Chow and Liu 1968 do by
 * mutual information. Returns indices of pairs.
 */
export function chooseTree(pairs: readonly Marginal[], singles: readonly Float64Array[], rowCount: number): number[] {
  if (rowCount === 0) return []
  const scores = pairs.map((pair) => {
    const [a, b] = pair.columns as Edge
    return dependence(pair, singles[a] as Float64Array, singles[b] as Float64Array, rowCount)
  })
  const order = [...pairs.keys()].sort((x, y) => (scores[y] as number) - (scores[x] as number))
  const groupOf = Array.from({ length: singles.length }, (_, at) => at)
  return order.filter((at) => {
    const [a, b] = (pairs[at] as Marginal).columns as Edge
    const [from, to] = [groupOf[a] as number, groupOf[b] as number]
    if (from === to || (scores[at] as number) <= 0) return false
    for (const [column, group] of groupOf.entries()) if (group === from) groupOf[column] = to
    return true
  })
}
