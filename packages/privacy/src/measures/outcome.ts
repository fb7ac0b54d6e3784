import type { Hierarchy } from '../hierarchies/hierarchy.ts'

/**
 * Data before and after recoding, by distinct tuple: its leaves, its number of rows, and the class of its rows
 * afterwards. Measures read nothing else, with any method.
 */
export type Outcome = {
  readonly hierarchies: readonly Hierarchy[]
  readonly leaves: readonly Uint32Array[]
  readonly counts: Uint32Array
  readonly tupleCount: number
  /** The class of each tuple; `classCount` or more if its rows are suppressed. */
  readonly classOf: Uint32Array
  readonly classCount: number
  /** The value of each class, by column. */
  readonly values: readonly Uint32Array[]
}

/** Counts all rows. */
export function rowsOf({ counts }: Outcome): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Counts the rows of each class. */
export function classSizes({ classOf, classCount, counts, tupleCount }: Outcome): Uint32Array {
  const sizes = new Uint32Array(classCount)
  for (let tuple = 0; tuple < tupleCount; tuple++) {
    const at = classOf[tuple] as number
    if (at < classCount) sizes[at] = (sizes[at] as number) + (counts[tuple] as number)
  }
  return sizes
}

/** Returns the value of a tuple after recoding: the value of its class, or the top. */
export function valueAfter(
  { hierarchies, classOf, classCount, values }: Outcome,
  tuple: number,
  column: number,
): number {
  const at = classOf[tuple] as number
  return at < classCount ? (values[column]?.[at] as number) : (hierarchies[column]?.values.length as number) - 1
}
