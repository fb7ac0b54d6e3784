import { SUPPRESSED } from '../table/cell.ts'
import type { Column } from '../table/table.ts'

/** Marks the rows that are already suppressed in the data: `*` in every quasi-identifier. */
export function blankRows(quasiIdentifiers: readonly Column[], rowCount: number): Uint8Array {
  const isBlank = new Uint8Array(rowCount).fill(1)
  for (const { codes, values } of quasiIdentifiers) {
    const blank = values.indexOf(SUPPRESSED)
    if (blank < 0) return isBlank.fill(0)
    for (let row = 0; row < rowCount; row++) if (codes[row] !== blank) isBlank[row] = 0
  }
  return isBlank
}

/**
 * Counts each value of a sensitive column in the data, by its code, over all rows that came through the gate and were
 * not already suppressed. t-closeness is measured against these counts, in a single release and in a series.
 */
export function countInData({ codes, values }: Column, isBlank: Uint8Array): Float64Array {
  const counts = new Float64Array(values.length)
  for (let row = 0; row < isBlank.length; row++)
    if (isBlank[row] === 0) counts[codes[row] as number] = (counts[codes[row] as number] as number) + 1
  return counts
}
