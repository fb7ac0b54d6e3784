import { type RandomBelow, shuffle } from '../random.ts'
import { type Marginal, toTotal } from './measure.ts'
import type { Edge } from './tree.ts'

/** Makes rows as a tree of noisy counts says: the codes of so many rows, by column. */
export type Model = { readonly draw: (rowCount: number) => Uint32Array[] }

/**
 * So many indices, each as often as its weight says: whole parts are given, and what is left over is drawn at even steps, so that
 * chance moves no number by more than one.
 */
function share(weights: Float64Array, count: number, random: RandomBelow): Uint32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const indices = new Uint32Array(count)
  const start = random(2 ** 32) / 2 ** 32
  let taken = 0
  let sum = 0
  for (let at = 0; at < weights.length && taken < count; at++) {
    sum += total > 0 ? ((weights[at] as number) / total) * count : count / weights.length
    while (taken < count && taken + start < sum) indices[taken++] = at
  }
  while (taken < count) indices[taken++] = weights.length - 1
  shuffle(indices, random)
  return indices
}

/** Rounds of fitting a pair to its columns; by then the counts move by less than noise does. */
const fittingRounds = 30

/** What a cell gets that noise has emptied, in parts of what independent columns would give it. */
const leastShare = 0

/**
 * The counts of a pair without what noise put into empty cells, and fitted to the counts of both columns, which are known better
 * (iterative proportional fitting): rare values keep their numbers.
 */
function fit({ counts }: Marginal, ofA: Float64Array, ofB: Float64Array): Float64Array {
  const total = ofA.reduce((sum, count) => sum + count, 0)
  const fitted = toTotal(counts, total)
  for (let cell = 0; cell < fitted.length; cell++) {
    const independent = ((ofA[cell % ofA.length] as number) * (ofB[Math.floor(cell / ofA.length)] as number)) / total
    fitted[cell] = Math.max(fitted[cell] as number, leastShare * independent)
  }
  const scale = (indexOf: (cell: number) => number, wanted: Float64Array): void => {
    const sums = new Float64Array(wanted.length)
    for (let cell = 0; cell < fitted.length; cell++)
      sums[indexOf(cell)] = (sums[indexOf(cell)] as number) + (fitted[cell] as number)
    for (let cell = 0; cell < fitted.length; cell++) {
      const at = indexOf(cell)
      if ((sums[at] as number) > 0)
        fitted[cell] = ((fitted[cell] as number) * (wanted[at] as number)) / (sums[at] as number)
    }
  }
  for (let round = 0; round < fittingRounds; round++) {
    scale((cell) => cell % ofA.length, ofA)
    scale((cell) => Math.floor(cell / ofA.length), ofB)
  }
  return fitted
}

/** The counts of the other column for each value of one. */
function conditionals(fitted: Float64Array, size: number, isSwapped: boolean): Float64Array[] {
  const otherSize = fitted.length / size
  return Array.from({ length: size }, (_, value) =>
    Float64Array.from(
      { length: otherSize },
      (_none, other) => fitted[isSwapped ? other + value * otherSize : value + other * size] as number,
    ),
  )
}

/** A model from noisy counts of single columns and of the pairs of a tree. Drawing from it costs nothing more. */
export function buildModel(
  singles: readonly Float64Array[],
  edges: readonly Edge[],
  pairs: readonly Marginal[],
  random: RandomBelow,
): Model {
  const steps: { column: number; from: number | undefined; weights: readonly Float64Array[] }[] = []
  const reached = new Set<number>()
  const visit = (column: number, from: number | undefined, weights: readonly Float64Array[]): void => {
    reached.add(column)
    steps.push({ column, from, weights })
    for (const [at, [a, b]] of edges.entries()) {
      const other = a === column ? b : b === column ? a : undefined
      if (other === undefined || reached.has(other)) continue
      const fitted = fit(pairs[at] as Marginal, singles[a] as Float64Array, singles[b] as Float64Array)
      visit(other, column, conditionals(fitted, (singles[column] as Float64Array).length, column !== a))
    }
  }
  for (let column = 0; column < singles.length; column++)
    if (!reached.has(column)) visit(column, undefined, [singles[column] as Float64Array])
  return {
    draw: (rowCount) => {
      const rows = singles.map(() => new Uint32Array(rowCount))
      for (const { column, from, weights } of steps) {
        const groups: number[][] = weights.map(() => [])
        const ofParent = from === undefined ? new Uint32Array(rowCount) : (rows[from] as Uint32Array)
        for (const [row, code] of ofParent.entries()) (groups[code] as number[]).push(row)
        for (const [at, group] of groups.entries()) {
          const codes = share(weights[at] as Float64Array, group.length, random)
          for (const [place, row] of group.entries()) (rows[column] as Uint32Array)[row] = codes[place] as number
        }
      }
      return rows
    },
  }
}
