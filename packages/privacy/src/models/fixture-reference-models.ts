/**
 * The privacy models straight from their definitions, on plain lists of sensitive values: the reference for the fast
 * criteria.
 */

/** Counts each value, from 0, in some rows. */
function frequenciesOf(rows: readonly number[], valueCount: number): number[] {
  return Array.from({ length: valueCount }, (_, value) => rows.filter((one) => one === value).length)
}

/** Groups rows by equivalence class. */
export function equivalenceClasses<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  return [...new Set(rows.map(keyOf))].map((key) => rows.filter((row) => keyOf(row) === key))
}

/** The number of distinct values (distinct l-diversity). */
export const distinctL = (rows: readonly number[]): number => new Set(rows).size

/** The l of entropy l-diversity: e to the power of the entropy. */
export function entropyL(rows: readonly number[]): number {
  const shares = [...new Set(rows)].map((value) => rows.filter((one) => one === value).length / rows.length)
  return Math.exp(-shares.reduce((sum, share) => sum + share * Math.log(share), 0))
}

/** Whether r1 < c (rl + … + rm), r being the frequencies in descending order (recursive (c, l)-diversity). */
export function isRecursivelyDiverse(rows: readonly number[], c: number, l: number, valueCount: number): boolean {
  const r = frequenciesOf(rows, valueCount).sort((a, b) => b - a)
  return (r[0] as number) < c * r.slice(l - 1).reduce((sum, one) => sum + one, 0)
}

/**
 * The earth mover's distance: the minimum mean distance when the rows of a class are matched with all rows, each class
 * row with an equal number of them. The number of all rows is small and a multiple of that of the class.
 */
export function earthMoversDistance(
  rows: readonly number[],
  all: readonly number[],
  distance: (a: number, b: number) => number,
): number {
  const known = new Map<number, number>([[0, 0]])
  // The minimum cost of matching the first sources with the sinks whose bits are set.
  const leastFor = (sinks: number): number => {
    const found = known.get(sinks)
    if (found !== undefined) return found
    const chosen = all.flatMap((_, at) => ((sinks >>> at) & 1 ? [at] : []))
    const source = rows[Math.floor(((chosen.length - 1) * rows.length) / all.length)] as number
    const least = Math.min(...chosen.map((at) => leastFor(sinks & ~(1 << at)) + distance(source, all[at] as number)))
    known.set(sinks, least)
    return least
  }
  return leastFor((1 << all.length) - 1) / all.length
}
