import type { Matrix } from './fixture-reference-fitting.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** Whether edges form no cycle. */
function isForest(edges: readonly (readonly [number, number])[], columns: number): boolean {
  let groups = Array.from({ length: columns }, (_, column) => column)
  for (const [a, b] of edges) {
    if (groups[a] === groups[b]) return false
    const [from, to] = [groups[a], groups[b] as number]
    groups = groups.map((group) => (group === from ? to : group))
  }
  return true
}

/** The maximum sum of scores of any forest among edges, by trying every set of them. */
export function heaviestForest(
  edges: readonly (readonly [number, number])[],
  scores: readonly number[],
  columns: number,
): number {
  let most = 0
  for (let set = 0; set < 2 ** edges.length; set++) {
    const isIn = (at: number): boolean => ((set >>> at) & 1) === 1
    if (
      isForest(
        edges.filter((_, at) => isIn(at)),
        columns,
      )
    )
      most = Math.max(most, sum(scores.filter((_, at) => isIn(at))))
  }
  return most
}

/** The distance of a pair's counts from independence, cell by cell, beyond what noise and chance explain. */
export function dependenceByDefinition(
  matrix: Matrix,
  ofA: readonly number[],
  ofB: readonly number[],
  rowCount: number,
  variance: number,
): number {
  return sum(
    matrix.flatMap((row, a) =>
      row.map((count, b) => {
        const expected = ((ofA[a] as number) * (ofB[b] as number)) / rowCount
        return ((count - expected) ** 2 - (variance + expected)) / (variance + expected + 1)
      }),
    ),
  )
}
