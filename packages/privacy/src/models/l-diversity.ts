import type { Criterion } from './criterion.ts'
import { byFrequencies } from './histograms.ts'
import type { TupleValues } from './tuple-values.ts'

/** Room for the rounding of sums of shares; a class that meets a limit exactly is not refused for it. */
export const TOLERANCE = 1e-9

/** The entropy of the sensitive values of every class is at least log(l). */
export function entropyDiversity(values: TupleValues, l: number): Criterion {
  const least = Math.log(l) - TOLERANCE
  return byFrequencies(values, (frequencies, size) => {
    let entropy = 0
    for (const frequency of frequencies) if (frequency > 0) entropy -= (frequency / size) * Math.log(frequency / size)
    return entropy >= least
  })
}

/** Recursive (c, l)-diversity: the commonest value is rarer than c times the l-th commonest and all after it together. */
export function recursiveDiversity(values: TupleValues, l: number, c: number): Criterion {
  return byFrequencies(values, (frequencies) => {
    const sorted = frequencies.slice().sort().reverse()
    let tail = 0
    for (let at = l - 1; at < sorted.length; at++) tail += sorted[at] as number
    return (sorted[0] as number) < c * tail
  })
}
