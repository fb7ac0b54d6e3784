import type { Recoding } from './recoding.ts'
import type { TupleSpace } from './tuple-space.ts'

/** A recoding that puts the rows of one tuple into several classes: the tuple of each part, and its number of rows. */
export type SplitRecoding = { readonly tupleOf: Uint32Array; readonly counts: Uint32Array; readonly recoding: Recoding }

/** Makes the parts separate tuples, some of them equal. */
export function splitTuples(space: TupleSpace, { tupleOf, counts }: SplitRecoding): TupleSpace {
  const codes = space.tuples.codes.map((ofTuples) => tupleOf.map((tuple) => ofTuples[tuple] as number))
  return { ...space, tuples: { count: counts.length, codes, counts } }
}

/**
 * Finds the part of each row: the rows of a tuple fill its parts in order. Rows without a tuple have no part either.
 */
export function partsOfRows(tupleOfRow: Uint32Array, { tupleOf, counts }: SplitRecoding): Uint32Array {
  const waiting = new Map<number, number[]>()
  for (let part = counts.length - 1; part >= 0; part--) {
    const tuple = tupleOf[part] as number
    const parts = waiting.get(tuple)
    if (parts === undefined) waiting.set(tuple, [part])
    else parts.push(part)
  }
  const left = counts.slice()
  return tupleOfRow.map((tuple) => {
    const parts = waiting.get(tuple)
    const part = parts?.at(-1)
    if (parts === undefined || part === undefined) return counts.length
    left[part] = (left[part] as number) - 1
    if (left[part] === 0) parts.pop()
    return part
  })
}
