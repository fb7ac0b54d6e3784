import type { Tuples } from '../table/tuples.ts'

/**
 * The values of another column in the rows of each tuple, with their counts: tuple t has those from `starts[t]` to
 * `starts[t + 1]`.
 */
export type TupleValues = {
  readonly starts: Uint32Array
  readonly values: Uint32Array
  readonly counts: Uint32Array
  readonly valueCount: number
}

/** Counts the values of a column by tuple; rows without a tuple have the number `count` or a higher one. */
export function valuesByTuple(
  tuples: Pick<Tuples, 'count' | 'tupleOf'>,
  codes: Uint32Array,
  valueCount: number,
): TupleValues {
  const { count, tupleOf } = tuples
  const rowStarts = new Uint32Array(count + 1)
  for (const tuple of tupleOf) if (tuple < count) rowStarts[tuple + 1] = (rowStarts[tuple + 1] as number) + 1
  for (let tuple = 0; tuple < count; tuple++)
    rowStarts[tuple + 1] = (rowStarts[tuple + 1] as number) + (rowStarts[tuple] as number)
  const next = rowStarts.slice()
  const sorted = new Uint32Array(rowStarts[count] as number)
  for (let row = 0; row < tupleOf.length; row++) {
    const tuple = tupleOf[row] as number
    if (tuple >= count) continue
    sorted[next[tuple] as number] = codes[row] as number
    next[tuple] = (next[tuple] as number) + 1
  }
  const starts = new Uint32Array(count + 1)
  const values = new Uint32Array(sorted.length)
  const counts = new Uint32Array(sorted.length)
  // The position in `values` where the current tuple counts a value, by value; entries of earlier tuples lie before its
  // start.
  const place = new Int32Array(valueCount).fill(-1)
  let end = 0
  for (let tuple = 0; tuple < count; tuple++) {
    const start = end
    for (let at = rowStarts[tuple] as number; at < (rowStarts[tuple + 1] as number); at++) {
      const value = sorted[at] as number
      let found = place[value] as number
      if (found < start) {
        found = end++
        place[value] = found
        values[found] = value
      }
      counts[found] = (counts[found] as number) + 1
    }
    starts[tuple + 1] = end
  }
  return { starts, values: values.slice(0, end), counts: counts.slice(0, end), valueCount }
}
