/** The counts of a pair as a matrix, one row for each value of the first column. */
export type Matrix = readonly (readonly number[])[]

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
const turned = (matrix: Matrix): number[][] => (matrix[0] ?? []).map((_, b) => matrix.map((row) => row[b] as number))

/** Scales each row to its required sum; a row of zeros does not change. */
function scaleRows(matrix: Matrix, wanted: readonly number[]): number[][] {
  return matrix.map((row, a) => row.map((one) => (sum(row) > 0 ? (one * (wanted[a] as number)) / sum(row) : 0)))
}

/** Iterative proportional fitting: repeatedly scales rows, then columns, to their sums. */
export function fitByDefinition(
  matrix: Matrix,
  ofA: readonly number[],
  ofB: readonly number[],
  rounds: number,
): Matrix {
  let fitted = matrix
  for (let round = 0; round < rounds; round++) fitted = turned(scaleRows(turned(scaleRows(fitted, ofA)), ofB))
  return fitted
}
