import { fraction, type RandomBelow, shuffle } from '../random.ts'
import type { TreeModel } from './tree-model.ts'

/**
 * Draws indices by systematic sampling, each as often as its weight requires: whole parts are assigned, and remainders
 * are drawn at even steps, so that chance changes no count by more than one.
 */
function share(weights: Float64Array, count: number, random: RandomBelow): Uint32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const indices = new Uint32Array(count)
  const start = fraction(random)
  let taken = 0
  let sum = 0
  for (let at = 0; at < weights.length && taken < count; at++) {
    sum += total > 0 ? ((weights[at] as number) / total) * count : count / weights.length
    while (taken < count && taken + start < sum) indices[taken++] = at
  }
  while (taken < count) indices[taken++] = weights.length - 1
  shuffle(indices, random)
  return indices
}

/** Draws as many rows as the model has by ancestral sampling, column by column along its tree; returns the codes of each column. */
export function drawRows(model: TreeModel, random: RandomBelow): Uint32Array[] {
  const { rowCount, singles } = model
  const rows = singles.map(() => new Uint32Array(rowCount))
  const isDrawn = new Uint8Array(singles.length)
  const draw = (column: number, from: number | undefined): void => {
    isDrawn[column] = 1
    const own = rows[column] as Uint32Array
    const ofColumn = singles[column] as Float64Array
    if (from === undefined) own.set(share(ofColumn, rowCount, random))
    else {
      const [joint, sizeFrom] = [model.joint(from, column), (singles[from] as Float64Array).length]
      const groups = Array.from({ length: sizeFrom }, (): number[] => [])
      for (const [row, code] of (rows[from] as Uint32Array).entries()) groups[code]?.push(row)
      for (const [code, group] of groups.entries()) {
        const weights = ofColumn.map((_, at) => joint[code + sizeFrom * at] as number)
        for (const [at, drawn] of share(weights, group.length, random).entries()) own[group[at] as number] = drawn
      }
    }
    for (const to of model.neighbours[column] as number[]) if (isDrawn[to] === 0) draw(to, column)
  }
  for (let column = 0; column < singles.length; column++) if (isDrawn[column] === 0) draw(column, undefined)
  return rows
}
