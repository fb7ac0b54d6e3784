import type { Band } from '../generated/indicator.ts'

/** The band of a number; bounds are inclusive, and open where there are none. */
export function bandOf(value: number | undefined, bands: readonly Band[]): string | undefined {
  if (value === undefined) return undefined
  return bands.find(
    ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) => value >= min && value <= max,
  )?.code
}
