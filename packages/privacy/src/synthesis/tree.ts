import type { RandomBelow } from '../random.ts'
import type { Table } from '../table/table.ts'
import { discreteGaussian, toVariance } from './discrete-gaussian.ts'
import { countDense } from './measure.ts'

/** Two columns that depend on each other. */
export type Edge = readonly [a: number, b: number]

/** The mean distance of a Poisson count from its mean: what chance alone makes of independent columns. */
function meanDistance(mean: number): number {
  const whole = Math.floor(mean)
  if (mean > 50) return Math.sqrt((2 * mean) / Math.PI)
  let probability = Math.exp(-mean)
  for (let k = 1; k <= whole; k++) probability *= mean / k
  return 2 * mean * probability
}

/**
 * How much each pair of columns depends on each other: the distance of its counts from those that the single columns would make,
 * less what chance makes, with noise. One person changes one count of each pair by one.
 */
function dependences(
  table: Table,
  pairs: readonly Edge[],
  singles: readonly Float64Array[],
  rho: number,
  random: RandomBelow,
): number[] {
  const noise = discreteGaussian(toVariance(pairs.length / (2 * rho)), random)
  return pairs.map(([a, b]) => {
    const [first, second] = [table.columns[a], table.columns[b]] as [Table['columns'][number], Table['columns'][number]]
    const counts = countDense([first, second], table.rowCount)
    const [ofA, ofB] = [singles[a] as Float64Array, singles[b] as Float64Array]
    const total = ofA.reduce((sum, count) => sum + count, 0)
    let distance = 0
    let chance = 0
    for (let cell = 0; cell < counts.length; cell++) {
      const mean =
        ((ofA[cell % ofA.length] as number) * (ofB[Math.floor(cell / ofA.length)] as number)) / Math.max(total, 1)
      distance += Math.abs((counts[cell] as number) - mean)
      chance += meanDistance(mean)
    }
    return Math.round(distance) + noise() - chance
  })
}

/** The tree of columns whose edges depend on each other most, found with noise (after McKenna, Miklau and Sheldon 2021, MST). */
export function chooseTree(table: Table, singles: readonly Float64Array[], rho: number, random: RandomBelow): Edge[] {
  const columnCount = table.columns.length
  const pairs: Edge[] = []
  for (let a = 0; a < columnCount; a++) for (let b = a + 1; b < columnCount; b++) pairs.push([a, b])
  if (pairs.length === 0) return []
  const scores = dependences(table, pairs, singles, rho, random)
  const order = [...pairs.keys()].sort((x, y) => (scores[y] as number) - (scores[x] as number))
  const groupOf = Array.from({ length: columnCount }, (_, at) => at)
  const edges: Edge[] = []
  for (const at of order) {
    const [a, b] = pairs[at] as Edge
    const [from, to] = [groupOf[a] as number, groupOf[b] as number]
    if (from === to) continue
    edges.push([a, b])
    for (const [column, group] of groupOf.entries()) if (group === from) groupOf[column] = to
  }
  return edges
}
