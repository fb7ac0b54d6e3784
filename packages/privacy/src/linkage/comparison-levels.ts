import type { Candidates } from './dice-candidates.ts'
import type { Encodings } from './encode.ts'
import type { Comparison } from './similarity.ts'

/** The least similarity of every level but the lowest. */
const edges = [0.08, 0.2, 0.33, 0.42, 0.5, 0.57, 0.64, 0.71, 0.78, 0.86, 0.95] as const
/** The number of levels of agreement, from strangers to equal. */
export const levelCount: number = edges.length + 1
/** The level of a field that one side lacks: it is no evidence. */
export const missingLevel = 255

/** The level of agreement of a similarity: 0 for strangers, the highest for equal values. */
export function levelOf(similarity: number): number {
  let level = 0
  while (level < edges.length && similarity >= (edges[level] as number)) level++
  return level
}

/** The middle of the similarities of a level. */
export const middleOf = (level: number): number => ((edges[level - 1] ?? 0) + (edges[level] ?? 1)) / 2

/** Pairs of records with the levels of agreement of their fields; equal combinations of levels are one pattern. */
export type ComparedPairs = {
  left: Uint32Array
  right: Uint32Array
  /** For every pair, its place among the patterns. */
  pattern: Uint32Array
  /** Levels of the patterns, field by field, one pattern after the other. */
  levels: Uint8Array
}

/** Levels of agreement of the fields of two records, by their rows; `missingLevel` where one side lacks the field. */
export function levelsOf(
  left: Encodings,
  right: Encodings,
  comparison: Comparison,
): (row: number, other: number) => Uint8Array {
  const levels = new Uint8Array(left.schema.length)
  return (row, other) => {
    const both = (left.present[row] as number) & (right.present[other] as number)
    for (let field = 0; field < levels.length; field++)
      levels[field] =
        ((both >>> field) & 1) === 0
          ? missingLevel
          : levelOf(comparison.of(field, row * left.words, other * right.words))
    return levels
  }
}

/** Compares the pairs field by field. O(pairs × words). */
export function comparePairs(
  left: Encodings,
  right: Encodings,
  comparison: Comparison,
  pairs: Pick<Candidates, 'left' | 'right'>,
): ComparedPairs {
  const levelsOfRows = levelsOf(left, right, comparison)
  const places = new Map<string, number>()
  const found: number[] = []
  const pattern = new Uint32Array(pairs.left.length)
  for (let pair = 0; pair < pattern.length; pair++) {
    const levels = levelsOfRows(pairs.left[pair] as number, pairs.right[pair] as number)
    const name = String.fromCharCode(...levels)
    let place = places.get(name)
    if (place === undefined) {
      place = places.size
      places.set(name, place)
      found.push(...levels)
    }
    pattern[pair] = place
  }
  return { left: pairs.left, right: pairs.right, pattern, levels: Uint8Array.from(found) }
}
