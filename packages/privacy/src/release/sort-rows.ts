import { SUPPRESSED } from '../table/cell.ts'
import type { ReleasedColumn } from './released-column.ts'

/** Ranks the texts of codes, `*` last; equal texts of different codes have one rank. */
function ranksOf(values: readonly string[]): { ranks: Uint32Array; last: number } {
  const texts = [...new Set(values)].filter((text) => text !== SUPPRESSED).sort()
  const rankOf = new Map(texts.map((text, rank) => [text, rank]))
  return { ranks: Uint32Array.from(values, (text) => rankOf.get(text) ?? texts.length), last: texts.length }
}

/** Sorts rows by one key with a stable counting sort. */
function sortedBy(key: Uint32Array, last: number, order: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(last + 2)
  for (const rank of key) next[rank + 1] = (next[rank + 1] as number) + 1
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] as number) + (next[rank - 1] as number)
  const sorted = new Uint32Array(order.length)
  for (const row of order) {
    const rank = key[row] as number
    sorted[next[rank] as number] = row
    next[rank] = (next[rank] as number) + 1
  }
  return sorted
}

/**
 * Sorts rows by their texts, `*` last (a radix sort, column by column from the last). The order of the input could reveal
 * when people were registered, and would let rows be matched with those of an earlier release.
 */
export function sortRows(columns: readonly ReleasedColumn[], rowCount: number): ReleasedColumn[] {
  const order = columns.reduceRight(
    (rows, { codes, values }) => {
      const { ranks, last } = ranksOf(values)
      return sortedBy(
        codes.map((code) => ranks[code] as number),
        last,
        rows,
      )
    },
    Uint32Array.from({ length: rowCount }, (_, row) => row),
  )
  return columns.map((column) => ({ ...column, codes: order.map((row) => column.codes[row] as number) }))
}
