import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import { type Outcome, valueAfter } from './outcome.ts'

/** Finds the lowest level of each value. */
function lowestLevels({ levels, values }: Hierarchy): Uint8Array {
  const lowest = new Uint8Array(values.length).fill(levels.length - 1)
  for (let level = levels.length - 1; level >= 0; level--)
    for (const value of levels[level] as Uint32Array) lowest[value] = level
  return lowest
}

function lossOfColumn(outcome: Outcome, column: number): { loss: number; most: number } {
  const { hierarchies, leaves, counts, tupleCount } = outcome
  const hierarchy = hierarchies[column] as Hierarchy
  const codes = leaves[column] as Uint32Array
  const lowest = lowestLevels(hierarchy)
  const levelOf = Uint8Array.from(
    { length: tupleCount },
    (_, tuple) => lowest[valueAfter(outcome, tuple, column)] as number,
  )
  const frequencyOf = new Float64Array(hierarchy.leafCount)
  const add = (sums: Float64Array, at: number, count: number): void => {
    sums[at] = (sums[at] as number) + count
  }
  let rows = 0
  for (let tuple = 0; tuple < tupleCount; tuple++) {
    add(frequencyOf, codes[tuple] as number, counts[tuple] as number)
    rows += counts[tuple] as number
  }
  let most = 0
  for (const frequency of frequencyOf) if (frequency > 0) most += frequency * Math.log2(rows / frequency)
  let loss = 0
  let before = 0
  for (const level of [...new Set(levelOf)].sort((a, b) => a - b)) {
    const fine = new Float64Array(hierarchy.values.length)
    const coarse = new Float64Array(hierarchy.values.length)
    const ancestorAt = (at: number, tuple: number): number => hierarchy.levels[at]?.[codes[tuple] as number] as number
    for (let tuple = 0; tuple < tupleCount; tuple++) {
      if ((levelOf[tuple] as number) < level) continue
      add(fine, ancestorAt(before, tuple), counts[tuple] as number)
      add(coarse, ancestorAt(level, tuple), counts[tuple] as number)
    }
    for (let tuple = 0; tuple < tupleCount; tuple++)
      if ((levelOf[tuple] as number) >= level && (counts[tuple] as number) > 0)
        loss +=
          (counts[tuple] as number) *
          Math.log2((coarse[ancestorAt(level, tuple)] as number) / (fine[ancestorAt(before, tuple)] as number))
    before = level
  }
  return { loss, most }
}

/**
 * Measures the loss in bits, as a share of the information in the columns: each level costs the uncertainty that it
 * adds.
 */
export function nonUniformEntropy(outcome: Outcome): number {
  const columns = outcome.hierarchies.map((_, column) => lossOfColumn(outcome, column))
  const most = columns.reduce((sum, one) => sum + one.most, 0)
  return most === 0 ? 0 : columns.reduce((sum, one) => sum + one.loss, 0) / most
}
