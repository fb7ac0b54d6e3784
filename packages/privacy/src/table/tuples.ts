import { groupByWords } from './group.ts'
import { packColumns, packedWords } from './packed-keys.ts'

/** The distinct combinations of codes in rows, with the number of rows of each. */
export type Tuples = {
  readonly count: number
  /** The codes of each tuple, by column. */
  readonly codes: readonly Uint32Array[]
  readonly counts: Uint32Array
  /** The tuple of each row. */
  readonly tupleOf: Uint32Array
}

/** Finds the distinct tuples of columns of codes; `sizes` holds the number of codes of each column. */
export function distinctTuples(columns: readonly Uint32Array[], sizes: readonly number[], length: number): Tuples {
  const { groupOf, groupCount, firstOf } = groupByWords(packedWords(columns, packColumns(sizes), length), length)
  const counts = new Uint32Array(groupCount)
  for (let row = 0; row < length; row++) counts[groupOf[row] as number] = (counts[groupOf[row] as number] as number) + 1
  const codes = columns.map((column) => {
    const ofTuples = new Uint32Array(groupCount)
    for (let tuple = 0; tuple < groupCount; tuple++) ofTuples[tuple] = column[firstOf[tuple] as number] as number
    return ofTuples
  })
  return { count: groupCount, codes, counts, tupleOf: groupOf }
}

/** Numbers tuples by their codes, so that nothing derived from them depends on the order of the rows. */
export function inOrderOfCodes({ count, codes, counts, tupleOf }: Tuples): Tuples {
  const order = Uint32Array.from({ length: count }, (_, tuple) => tuple).sort((one, other) => {
    for (const column of codes) {
      const distance = (column[one] as number) - (column[other] as number)
      if (distance !== 0) return distance
    }
    return 0
  })
  const placeOf = new Uint32Array(count)
  for (const [place, tuple] of order.entries()) placeOf[tuple] = place
  const reordered = (numbers: Uint32Array): Uint32Array => order.map((tuple) => numbers[tuple] as number)
  return {
    count,
    codes: codes.map(reordered),
    counts: reordered(counts),
    tupleOf: tupleOf.map((tuple) => placeOf[tuple] as number),
  }
}
