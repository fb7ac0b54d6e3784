import type { Criterion } from './criterion.ts'
import { byFrequencies, sumFrom } from './histograms.ts'
import type { TupleValues } from './tuple-values.ts'

/** Room for the rounding of sums of shares; a class that meets a limit exactly is not refused for it. */
export const TOLERANCE = 1e-9

/** Asks that the entropy of the sensitive values of every class is at least log(l) (entropy l-diversity; Machanavajjhala et al. 2007). */
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
 * Asks for recursive (c, l)-diversity (Machanavajjhala et al. 2007): the commonest value is rarer than c times the l-th
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
