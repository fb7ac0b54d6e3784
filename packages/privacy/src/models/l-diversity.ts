import type { Criterion } from './criterion.ts'
import { byFrequencies, sumFrom } from './histograms.ts'
import type { TupleValues } from './tuple-values.ts'

/** Tolerance for the rounding of sums of shares, so that a class that meets a limit exactly passes. */
export const TOLERANCE = 1e-9

/**
 * Requires that the entropy of the sensitive values of every class is at least log(l) (entropy l-diversity;
 * Machanavajjhala et al. 2007).
 */
export function entropyDiversity(values: TupleValues, l: number): Criterion {
  const least = Math.log(l) - TOLERANCE
  return byFrequencies(values, {
    meets(frequencies, from) {
      const size = sumFrom(frequencies, from, values.valueCount)
      let entropy = 0
      for (let at = from; at < from + values.valueCount; at++) {
        const share = (frequencies[at] as number) / size
        if (share > 0) entropy -= share * Math.log(share)
      }
      return entropy >= least
    },
  })
}

/**
 * Requires recursive (c, l)-diversity (Machanavajjhala et al. 2007): the commonest value is rarer than c times the l-th
 * commonest and all after it together.
 */
export function recursiveDiversity(values: TupleValues, l: number, c: number): Criterion {
  return byFrequencies(values, {
    meets(frequencies, from) {
      const sorted = frequencies
        .slice(from, from + values.valueCount)
        .sort()
        .reverse()
      let tail = 0
      for (let at = l - 1; at < sorted.length; at++) tail += sorted[at] as number
      return (sorted[0] as number) < c * tail
    },
  })
}

/**
 * Requires that no member of the sets in a column is in every row of a class; with a `c`, that the rows with a member
 * are fewer than c times those without it. Different sets can share a member, which l-diversity of whole sets does not
 * detect. `membersOf` holds the numbers of the members of each value, from 0 up to `memberCount` - 1.
 */
export function memberDiversity(
  values: TupleValues,
  membersOf: readonly (readonly number[])[],
  memberCount: number,
  c: number | undefined,
): Criterion {
  return byFrequencies(values, {
    meets(frequencies, from) {
      const withMember = new Float64Array(memberCount)
      let size = 0
      for (const [value, members] of membersOf.entries()) {
        const rows = frequencies[from + value] as number
        size += rows
        for (const member of members) withMember[member] = (withMember[member] as number) + rows
      }
      return withMember.every((rows) => (c === undefined ? rows < size : rows < c * (size - rows)))
    },
  })
}
