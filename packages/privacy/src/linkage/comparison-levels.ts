import type { Candidates } from './dice-candidates.ts'
import type { Encodings } from './encode.ts'
import type { Comparison } from './similarity.ts'

/** The minimum similarity of every level but the lowest. */
const edges = [0.08, 0.2, 0.33, 0.42, 0.5, 0.57, 0.64, 0.71, 0.78, 0.86, 0.95] as const
/** The number of levels of agreement, from strangers to equal. */
export const levelCount: number = edges.length + 1
/** The level of a field that one side lacks; it is no evidence. */
export const missingLevel = 255

/** Returns the level of agreement for a similarity: 0 for strangers, the highest for equal values. */
export function levelOf(similarity: number): number {
  let level = 0
  while (level < edges.length && similarity >= (edges[level] as number)) level++
  return level
}

/** The middle of the similarities within a level. */
export const middleOf = (level: number): number => ((edges[level - 1] ?? 0) + (edges[level] ?? 1)) / 2

/** Pairs of records with the levels of agreement of their fields; equal combinations of levels share a pattern. */
export type ComparedPairs = {
  left: Uint32Array
  right: Uint32Array
  /** The index of each pair's pattern. */
  pattern: Uint32Array
  /** Levels of the patterns, field by field, one pattern after the other. */
  levels: Uint8Array
}

/**
 * The levels of agreement of the fields of two records, given their rows; `missingLevel` if one side lacks the field.
 */
export function levelsOf(
  left: Encodings,
  right: Encodings,
  comparison: Comparison,
): (row: number, other: number) => Uint8Array {
  const levels = new Uint8Array(left.schema.length)
  return (row, other) => {
    const both = (left.present[row] as number) & (right.present[other] as number)
    for (let field = 0; field < levels.length; field++)
      levels[field] = ((both >>> field) & 1) === 0 ? missingLevel : levelOf(comparison.of(field, row, other))
    return levels
  }
}

/**
 * Numbers the distinct combinations of levels in order of first occurrence, in a trie (Fredkin 1960) with a node for
 * each level.
 */
class Patterns {
  readonly #fanOut = levelCount + 1
  #next = new Int32Array(1024)
  #nodes = 1
  #count = 0
  readonly levels: number[] = []

  placeOf(levels: Uint8Array): number {
    let node = 0
    for (let field = 0; field < levels.length; field++) {
      const level = levels[field] as number
      const at = node * this.#fanOut + (level === missingLevel ? levelCount : level)
      const isLast = field === levels.length - 1
      if (this.#next[at] === 0) {
        // The last level leads to the number of the pattern plus one, because zero means empty.
        this.#next[at] = isLast ? ++this.#count : this.#nodes++
        if (isLast) this.levels.push(...levels)
        this.#grow()
      }
      node = this.#next[at] as number
    }
    return node - 1
  }

  #grow(): void {
    if ((this.#nodes + 1) * this.#fanOut <= this.#next.length) return
    const larger = new Int32Array(this.#next.length * 2)
    larger.set(this.#next)
    this.#next = larger
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
  const patterns = new Patterns()
  const pattern = new Uint32Array(pairs.left.length)
  for (let pair = 0; pair < pattern.length; pair++)
    pattern[pair] = patterns.placeOf(levelsOfRows(pairs.left[pair] as number, pairs.right[pair] as number))
  return { left: pairs.left, right: pairs.right, pattern, levels: Uint8Array.from(patterns.levels) }
}
