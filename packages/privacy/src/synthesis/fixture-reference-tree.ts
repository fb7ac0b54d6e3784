import { seededRandom } from '../random.ts'
import type { Marginal } from './noisy-marginals.ts'

/** A tree of columns: each column depends on the given one; the last depends on none. */
const parents = [undefined, 0, 1, 1, undefined] as const
export const sizes = [3, 4, 2, 3, 3]
export const total = 10_000

/** Every possible combination with its share: the oracle, which knows only that trees are products. */
function everything(): { codes: number[]; count: number }[] {
  const random = seededRandom(8)
  const conditionals = sizes.map((size, at) => {
    const parent = parents[at]
    return Array.from({ length: parent === undefined ? 1 : (sizes[parent] as number) }, () => {
      const weights = Array.from({ length: size }, () => 1 + random(20))
      const sum = weights.reduce((one, other) => one + other, 0)
      return weights.map((weight) => weight / sum)
    })
  })
  let rows = [{ codes: [] as number[], count: total }]
  for (const [at, size] of sizes.entries())
    rows = rows.flatMap(({ codes, count }) =>
      Array.from({ length: size }, (_, code) => {
        const parent = parents[at]
        const share = conditionals[at]?.[parent === undefined ? 0 : (codes[parent] as number)]?.[code] as number
        return { codes: [...codes, code], count: count * share }
      }),
    )
  return rows
}

export const rows = everything()

/** The marginal of some columns, by summing over every combination. */
export function countsOf(columns: readonly number[], variance: number): Marginal {
  const counts = new Float64Array(columns.reduce((size, at) => size * (sizes[at] as number), 1))
  for (const { codes, count } of rows) {
    let [cell, step] = [0, 1]
    for (const at of columns) {
      cell += step * (codes[at] as number)
      step *= sizes[at] as number
    }
    counts[cell] = (counts[cell] as number) + count
  }
  return { columns, counts, variance }
}
