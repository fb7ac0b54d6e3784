import { NO_CLASS } from '../recoding/recoding.ts'
import type { ReleasedColumn } from './released.ts'

/** The place of each value of a column among its values in order. */
function ranksOf(values: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(values.length)
  const order = [...values.keys()].sort((a, b) => ((values[a] as string) < (values[b] as string) ? -1 : 1))
  for (const [rank, code] of order.entries()) ranks[code] = rank
  return ranks
}

/**
 * Puts rows in the order of their texts, suppressed ones last. Rows that stand where they stood in the last release are known again,
 * also those that say nothing any more, and who is missing between them.
 */
export function sortRows(columns: readonly ReleasedColumn[], rowCount: number): ReleasedColumn[] {
  const keys = columns.map(({ codes, values }) => {
    const ranks = ranksOf(values)
    return codes.map((code) => (code === NO_CLASS ? NO_CLASS : (ranks[code] as number)))
  })
  const order = Uint32Array.from({ length: rowCount }, (_, row) => row).sort((a, b) => {
    for (const key of keys) if (key[a] !== key[b]) return (key[a] as number) - (key[b] as number)
    return 0
  })
  return columns.map((column) => ({ ...column, codes: order.map((row) => column.codes[row] as number) }))
}
