import { seededRandom } from '../random.ts'
import type { Equations } from './equations.ts'

/** Not the prime that protects, so that a coincidence of one is not a coincidence of both. */
const prime = 67_108_837

const mod = (value: number): number => ((value % prime) + prime) % prime

function inverseOf(value: number): number {
  // Fermat: value^(prime − 2).
  let result = 1
  let base = mod(value)
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

/** A row of the echelon form: it solves for one hidden cell in terms of others, by their factors. */
type Solved = { readonly unknown: number; readonly others: ReadonlyMap<number, number> }

/**
 * Solves the equations by sparse Gaussian elimination modulo a prime for as many hidden cells as they allow, each in
 * terms of cells that are solved later or not at all.
 */
function eliminate({ sums, unknownCount }: Equations): Solved[] {
  const rows: (Map<number, number> | undefined)[] = sums.map(({ parts, whole }) => {
    const row = new Map(parts.map((part) => [part, 1]))
    if (whole !== undefined) row.set(whole, mod((row.get(whole) ?? 0) - 1))
    return row
  })
  const rowsWith: Set<number>[] = Array.from({ length: unknownCount }, () => new Set())
  for (const [at, row] of rows.entries()) for (const unknown of row?.keys() ?? []) rowsWith[unknown]?.add(at)
  const waiting = new Set(rows.keys())
  const solved: Solved[] = []
  while (waiting.size > 0) {
    // The shortest row, solved for the cell in the fewest other rows, leaves the most zeros.
    let shortest = -1
    for (const at of waiting) if (shortest === -1 || (rows[at]?.size ?? 0) < (rows[shortest]?.size ?? 0)) shortest = at
    waiting.delete(shortest)
    const row = rows[shortest] as Map<number, number>
    rows[shortest] = undefined
    for (const unknown of row.keys()) rowsWith[unknown]?.delete(shortest)
    if (row.size === 0) continue
    let pivot = -1
    for (const unknown of row.keys())
      if (pivot === -1 || (rowsWith[unknown]?.size ?? 0) < (rowsWith[pivot]?.size ?? 0)) pivot = unknown
    const toOne = inverseOf(row.get(pivot) as number)
    row.delete(pivot)
    const others = new Map([...row].map(([unknown, factor]) => [unknown, (factor * toOne) % prime]))
    solved.push({ unknown: pivot, others })
    for (const at of rowsWith[pivot] as Set<number>) {
      const target = rows[at] as Map<number, number>
      const times = target.get(pivot) as number
      target.delete(pivot)
      for (const [unknown, factor] of others) {
        const value = mod((target.get(unknown) ?? 0) - times * factor)
        if (value === 0) {
          target.delete(unknown)
          rowsWith[unknown]?.delete(at)
        } else {
          target.set(unknown, value)
          rowsWith[unknown]?.add(at)
        }
      }
    }
    ;(rowsWith[pivot] as Set<number>).clear()
  }
  return solved
}

/**
 * The hidden cells that follow exactly from the equations. The unsolved cells get other values, which the rest has to
 * follow: a cell that nothing moves is determined. The values are spread over the prime, so that a cell stays unmoved
 * by chance once in 67 million.
 */
export function determined(equations: Equations): number[] {
  const change = new Float64Array(equations.unknownCount)
  const random = seededRandom(1)
  const solved = eliminate(equations)
  const isSolved = new Set(solved.map(({ unknown }) => unknown))
  for (let unknown = 0; unknown < change.length; unknown++)
    if (!isSolved.has(unknown)) change[unknown] = 1 + random(prime - 1)
  for (const { unknown, others } of solved.toReversed()) {
    let sum = 0
    for (const [other, factor] of others) sum = (sum + (change[other] as number) * factor) % prime
    change[unknown] = mod(-sum)
  }
  return Array.from(change.keys()).filter((unknown) => change[unknown] === 0)
}
