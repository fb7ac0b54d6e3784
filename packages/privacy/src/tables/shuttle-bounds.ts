import type { Equations } from './equations.ts'

/** The smallest and largest possible value of each hidden cell. */
export type Intervals = { readonly lower: Float64Array; readonly upper: Float64Array }

/** The largest number of rounds; narrower bounds would take long chains of reasoning. */
const mostRounds = 100

/**
 * Narrows hidden counts by their sums repeatedly, until nothing changes (shuttle algorithm; Buzzigoli and Giusti 1999).
 * O(rounds × size of the sums). A hidden count can be 0. The intervals contain everything possible, and may be wider
 * than those of a linear program.
 */
export function intervalsOf({ unknownCount, sums }: Equations): Intervals {
  const lower = new Float64Array(unknownCount).fill(0)
  const upper = new Float64Array(unknownCount).fill(Number.POSITIVE_INFINITY)
  let hasChanged = true
  const raise = (unknown: number, to: number): void => {
    if (to > (lower[unknown] as number)) {
      lower[unknown] = to
      hasChanged = true
    }
  }
  const cut = (unknown: number, to: number): void => {
    if (to < (upper[unknown] as number)) {
      upper[unknown] = to
      hasChanged = true
    }
  }
  for (let round = 0; hasChanged && round < mostRounds; round++) {
    hasChanged = false
    for (const { parts, whole, known } of sums) {
      let least = 0
      let most = 0
      for (const part of parts) {
        least += lower[part] as number
        most += upper[part] as number
      }
      // The parts add up to `known` and, if it is hidden, the whole.
      const leastWhole = known + (whole === undefined ? 0 : (lower[whole] as number))
      const mostWhole = known + (whole === undefined ? 0 : (upper[whole] as number))
      if (whole !== undefined) {
        raise(whole, least - known)
        cut(whole, most - known)
      }
      for (const part of parts) {
        raise(part, leastWhole - (most - (upper[part] as number)))
        cut(part, mostWhole - (least - (lower[part] as number)))
      }
    }
  }
  return { lower, upper }
}
