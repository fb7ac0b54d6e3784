import { type Drawn, textAt } from './fixture-spaces.ts'
import { type Levels, listNodes } from './lattice.ts'

/** The requirements for a class besides k. */
export type Model = 'k' | 'l' | 't' | 'ordered t'

/**
 * The loss of a node by the definition, row by row, with texts and maps; `undefined` if too many rows are suppressed.
 */
export function lossAt(
  { hierarchies, rows, k }: Drawn,
  levels: readonly number[],
  model: Model,
  limit: number,
): number | undefined {
  const keys = rows.map(({ leaves }) =>
    JSON.stringify(hierarchies.map((one, at) => textAt(one, levels[at] as number, leaves[at] as number))),
  )
  const classes = new Map<string, number[]>()
  for (const [row, key] of keys.entries())
    classes.set(key, [...(classes.get(key) ?? []), rows[row]?.sensitive as number])
  const shareOf = (values: readonly number[], value: number): number =>
    values.filter((one) => one === value).length / values.length
  const all = rows.map(({ sensitive }) => sensitive)
  const meets = (values: readonly number[]): boolean => {
    if (values.length < k) return false
    if (model === 'l') return new Set(values).size >= 2
    const excess = [0, 1, 2, 3, 4].map((one) => shareOf(values, one) - shareOf(all, one))
    if (model === 't') return excess.reduce((sum, one) => sum + Math.abs(one), 0) / 2 <= 0.3 + 1e-9
    if (model === 'ordered t') {
      const carried = excess.map((_, at) => Math.abs(excess.slice(0, at + 1).reduce((sum, one) => sum + one, 0)))
      return carried.reduce((sum, one) => sum + one, 0) / 4 <= 0.15 + 1e-9
    }
    return true
  }
  let [loss, suppressed] = [0, 0]
  for (const [row, key] of keys.entries()) {
    if (!meets(classes.get(key) as number[])) {
      suppressed++
      loss += hierarchies.length
      continue
    }
    for (const [at, one] of hierarchies.entries()) {
      const text = textAt(one, levels[at] as number, rows[row]?.leaves[at] as number)
      const below = Array.from({ length: one.leafCount }, (_, leaf) =>
        one.levels.some((_, level) => textAt(one, level, leaf) === text),
      )
      loss += below.filter(Boolean).length / one.leafCount
    }
  }
  return suppressed > limit * rows.length + 1e-9 ? undefined : loss
}

/** The smallest loss of all nodes of the lattice, by trying every one; infinite if each suppresses too many rows. */
export function leastLoss(drawn: Drawn, model: Model, limit: number): number {
  const lossOf = (levels: Levels): number => lossAt(drawn, levels, model, limit) ?? Number.POSITIVE_INFINITY
  return Math.min(...listNodes(drawn.hierarchies).map(lossOf))
}
