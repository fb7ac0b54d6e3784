import type { RandomBelow } from '../random.ts'
import type { Table } from '../table/table.ts'
import type { Budget } from './budget.ts'
import { type CombinationSpace, common } from './combination-space.ts'
import { expectationOf } from './expectation.ts'
import { chooseTree } from './maximum-spanning-tree.ts'
import { type Marginal, measure, merge, type Question, toTotal, weightOf, withoutNoise } from './noisy-marginals.ts'
import { TreeModel } from './tree-model.ts'

/**
 * Shares of the budget: for single columns, for all pairs, for a second count of the pairs in the tree, and for a
 * second count of the pairs with many common counts.
 */
const shares = { singles: 0.3, pairs: 0.2, tree: 0.3, common: 0.2 } as const

/**
 * Estimates the number of rows from the counts of each column: the mean of their sums, in which counts with less noise
 * weigh more.
 */
function rowCountOf(singles: readonly Marginal[]): number {
  let [sum, weights] = [0, 0]
  for (const { counts, variance } of singles) {
    const weight = 1 / (counts.length * variance)
    sum += weight * counts.reduce((all, count) => all + count, 0)
    weights += weight
  }
  return Math.max(0, Math.round(sum / weights))
}

/** Estimates how many pairs of included values would be common if the columns were independent. */
function countCommon(
  a: number,
  b: number,
  singles: readonly Float64Array[],
  space: CombinationSpace,
  rowCount: number,
): number {
  const countsOf = (column: number): number[] =>
    Array.from(space.codes[column] as Uint32Array, (code) => singles[column]?.[code] as number)
  const ofB = countsOf(b)
  let count = 0
  for (const one of countsOf(a)) for (const other of ofB) if (one * other >= common * rowCount) count++
  return count
}

/**
 * Learns the expected counts from noisy marginals, and spends the whole budget (select, measure, generate). First
 * counts single columns and all pairs; the result, which may be public, selects the pairs to count more precisely
 * (after MST: McKenna, Miklau and Sheldon 2021). `deviation` is the standard deviation of the noise in the counts of
 * the least precisely counted column; it does not depend on the data.
 */
export function learnModel(
  table: Table,
  space: CombinationSpace,
  budget: Budget,
  random: RandomBelow,
): { model: TreeModel; expected: Float32Array; deviation: number } {
  const sizes = table.columns.map(({ values }) => values.length)
  const columns = sizes.map((size, at): Question => ({ columns: [at], weight: weightOf(size) }))
  const measured = measure(table, columns, budget.spend(shares.singles, 'single columns'), random)
  const rowCount = rowCountOf(measured)
  const singles = measured.map(({ counts }) => toTotal(withoutNoise(counts), rowCount))
  /** The maximum number of pairs of values that can be common. */
  const mostCommon = Math.max(1, rowCount / common)
  const questions = columns.flatMap((_, a) =>
    columns.slice(a + 1).map((_other, at): Question => {
      const b = a + 1 + at
      return { columns: [a, b], weight: weightOf(Math.min((sizes[a] as number) * (sizes[b] as number), mostCommon)) }
    }),
  )
  const again = (of: readonly number[], weights: readonly number[], share: number, what: string): void => {
    const asked = of.map((pair, at): Question => ({ ...(questions[pair] as Question), weight: weights[at] as number }))
    const found = measure(table, asked, budget.spend(share, what), random)
    for (const [at, pair] of of.entries()) pairs[pair] = merge(pairs[pair] as Marginal, found[at] as Marginal)
  }
  const pairs = measure(table, questions, budget.spend(shares.pairs, 'pairs of columns'), random)
  const edges = chooseTree(pairs, singles, rowCount)
  again(
    edges,
    edges.map((pair) => questions[pair]?.weight as number),
    shares.tree,
    'pairs that depend on each other',
  )
  const commons = questions.map(({ columns: [a, b] }) =>
    countCommon(a as number, b as number, singles, space, rowCount),
  )
  const busy = [...pairs.keys()].filter((pair) => (commons[pair] as number) > 0)
  again(
    busy,
    busy.map((pair) => weightOf(commons[pair] as number)),
    shares.common,
    'pairs with many common values',
  )
  const model = new TreeModel(
    singles,
    edges.map((pair) => pairs[pair] as Marginal),
    rowCount,
  )
  const deviation = Math.sqrt(Math.max(...measured.map(({ variance }) => variance)))
  return { model, expected: expectationOf(model, pairs, space), deviation }
}
