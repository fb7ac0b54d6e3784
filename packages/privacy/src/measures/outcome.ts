import type { Hierarchy } from '../hierarchies/hierarchy.ts'

/**
 * Data before and after, by distinct tuple: its leaves, how many rows have it, and the class that they are in after. Measures read
 * nothing else, whatever the method was.
 */
export type Outcome = {
  readonly hierarchies: readonly Hierarchy[]
  readonly leaves: readonly Uint32Array[]
  readonly counts: Uint32Array
  readonly tupleCount: number
  /** The class of each tuple; at or past `classCount` where its rows are suppressed. */
  readonly classOf: Uint32Array
  readonly classCount: number
  /** The value of each class, by column. */
  readonly values: readonly Uint32Array[]
}

/** How many rows there are in all. */
export function rowsOf({ counts }: Outcome): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** How many rows each class holds. */
export function classSizes({ classOf, classCount, counts, tupleCount }: Outcome): Uint32Array {
  const sizes = new Uint32Array(classCount)
  for (let tuple = 0; tuple < tupleCount; tuple++) {
    const at = classOf[tuple] as number
    if (at < classCount) sizes[at] = (sizes[at] as number) + (counts[tuple] as number)
  }
  return sizes
}

/** The value of a tuple after, in a column: that of its class, or the top. */
export function valueAfter(
  { hierarchies, classOf, classCount, values }: Outcome,
  tuple: number,
  column: number,
): number {
  const at = classOf[tuple] as number
  return at < classCount ? (values[column]?.[at] as number) : (hierarchies[column]?.values.length as number) - 1
}
