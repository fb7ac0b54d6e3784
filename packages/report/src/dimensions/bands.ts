import type { Band } from '../generated/indicator.ts'

/**
 * The band of a number; bounds are inclusive, and open if missing. A number between two bands belongs to the lower one.
 */
export function bandOf(value: number, bands: readonly Band[]): string | undefined {
  const at = bands.findLastIndex(({ min = Number.NEGATIVE_INFINITY }) => value >= min)
  const band = bands[at]
  return at < bands.length - 1 || value <= (band?.max ?? Number.POSITIVE_INFINITY) ? band?.code : undefined
}
