/** Every combination of up to `length` values of each row, counted in a map. */
export function countsByDefinition(rows: readonly (readonly string[])[], length: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const go = (from: number, taken: readonly [number, string][]): void => {
      if (taken.length > 0) {
        const name = JSON.stringify(taken)
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
      if (taken.length === length) return
      for (let column = from; column < row.length; column++) {
        const value = row[column] as string
        if (value !== '0' && value !== '') go(column + 1, [...taken, [column, value]])
      }
    }
    go(0, [])
  }
  return counts
}
