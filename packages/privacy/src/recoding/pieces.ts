import type { Recoding } from './recoding.ts'
import type { TupleSpace } from './tuple-space.ts'

/** A recoding that puts the rows of one tuple into several classes: which tuple each piece is of, and how many rows. */
export type Pieces = { readonly tupleOf: Uint32Array; readonly counts: Uint32Array; readonly recoding: Recoding }

/** The pieces as tuples of their own, some of them equal. */
export function splitTuples(space: TupleSpace, { tupleOf, counts }: Pieces): TupleSpace {
  const codes = space.tuples.codes.map((ofTuples) => tupleOf.map((tuple) => ofTuples[tuple] as number))
  return { ...space, tuples: { count: counts.length, codes, counts } }
}

/** The piece of each row: the rows of a tuple fill its pieces in their order. Rows without a tuple have no piece either. */
export function piecesOfRows(tupleOfRow: Uint32Array, { tupleOf, counts }: Pieces): Uint32Array {
  const waiting = new Map<number, number[]>()
  for (let piece = counts.length - 1; piece >= 0; piece--) {
    const tuple = tupleOf[piece] as number
    const pieces = waiting.get(tuple)
    if (pieces === undefined) waiting.set(tuple, [piece])
    else pieces.push(piece)
  }
  const left = counts.slice()
  return tupleOfRow.map((tuple) => {
    const pieces = waiting.get(tuple)
    const piece = pieces?.at(-1)
    if (pieces === undefined || piece === undefined) return counts.length
    left[piece] = (left[piece] as number) - 1
    if (left[piece] === 0) pieces.pop()
    return piece
  })
}
