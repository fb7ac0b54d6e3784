import type { Band } from '../generated/indicator.ts'

/**
 * The band of a number; bounds are inclusive, and open where there are none. What lies between the end of a band and
 * the beginning of the next belongs to the former.
 */
export function bandOf(value: number, bands: readonly Band[]): string | undefined {
  const at = bands.findLastIndex(({ min = Number.NEGATIVE_INFINITY }) => value >= min)
  const band = bands[at]
  return at < bands.length - 1 || value <= (band?.max ?? Number.POSITIVE_INFINITY) ? band?.code : undefined
}
