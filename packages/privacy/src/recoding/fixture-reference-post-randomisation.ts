/**
 * The transition matrix of invariant post-randomisation by its definition: the probability that a row gets the value of
 * another. Each row is chosen with a probability, and the values of the chosen rows are permuted among them.
 */
export function transitionOf(count: number, share: number): number[][] {
  const rows = Array.from({ length: count }, (_, row) => row)
  const matrix = rows.map(() => rows.map(() => 0))
  const add = (row: number, from: number, probability: number): void => {
    const ofRow = matrix[row] as number[]
    ofRow[from] = (ofRow[from] as number) + probability
  }
  for (let set = 0; set < 1 << count; set++) {
    const chosen = rows.filter((row) => (set >>> row) & 1)
    const probability = share ** chosen.length * (1 - share) ** (count - chosen.length)
    for (const row of rows)
      if (chosen.includes(row)) for (const from of chosen) add(row, from, probability / chosen.length)
      else add(row, row, probability)
  }
  return matrix
}
