const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

/** Straight from the definition: examines every set of columns for every row. */
export function scoresByDefinition(rows: readonly (readonly string[])[], width: number, maxSize: number) {
  const isUnique = (row: number, set: number): boolean =>
    rows.every((other, at) => at === row || other.some((value, c) => (set >> c) & 1 && value !== rows[row]?.[c]))
  const bits = (set: number): number[] => Array.from({ length: width }, (_, c) => c).filter((c) => (set >> c) & 1)
  return rows.map((_, row) => {
    let score = 0
    const of = Array.from({ length: width }, () => 0)
    for (let set = 1; set < 1 << width; set++) {
      const members = bits(set)
      if (members.length > maxSize || !isUnique(row, set)) continue
      if (members.some((c) => isUnique(row, set & ~(1 << c)))) continue
      const weight = factorial(width - members.length)
      score += weight
      for (const c of members) of[c] = (of[c] as number) + weight
    }
    return { score, shares: of.map((one) => (score === 0 ? 0 : one / score)) }
  })
}
