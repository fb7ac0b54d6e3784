/** Clears a column of a row by a pivot row; both are multiplied first, so that they stay whole numbers. */
function subtract(row: readonly bigint[], pivot: readonly bigint[], at: number): bigint[] {
  return row.map((one, column) => one * (pivot[at] as bigint) - (pivot[column] as bigint) * (row[at] as bigint))
}

/** The rank of a matrix of whole numbers, by Gaussian elimination without rounding. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  let rows = matrix.map((row) => row.map(BigInt))
  const width = matrix[0]?.length ?? 0
  let rank = 0
  for (let column = 0; column < width; column++) {
    const pivot = rows.find((row) => row[column] !== 0n)
    if (pivot === undefined) continue
    rank++
    rows = rows.filter((row) => row !== pivot).map((row) => subtract(row, pivot, column))
  }
  return rank
}

/** Whether a cell, as the sum of inner cells, can be computed from published ones: it adds nothing to their rank. */
export function isComputable(cell: readonly number[], published: readonly (readonly number[])[]): boolean {
  return rankOf([...published, cell]) === rankOf(published)
}

/** Publishes cells in turn, each unless it would make a guarded cell computable that was not before. */
export function publishInTurn(cells: readonly (readonly number[])[], guarded: readonly boolean[]): number[] {
  const published: number[] = []
  const rowsOf = (those: readonly number[]): (readonly number[])[] =>
    those.map((cell) => cells[cell] as readonly number[])
  const givenAway = (those: readonly number[]): number =>
    cells.filter((cell, at) => guarded[at] && isComputable(cell, rowsOf(those))).length
  for (const cell of cells.keys()) if (givenAway([...published, cell]) === givenAway(published)) published.push(cell)
  return published
}
