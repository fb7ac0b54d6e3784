import { ageBand } from '../generated/code-lists/age-band.ts'
import { durationBand } from '../generated/code-lists/duration-band.ts'
import type { AgeBandCode, DurationBandCode, MinorStatusCode } from '../generated/types.ts'
import type { CodeList } from '../model/info.ts'

function bandOf<C extends string>({ codes }: CodeList<C>, value: number): C | undefined {
  return codes.find(({ min = 0, max = Number.POSITIVE_INFINITY }) => value >= min && value <= max)?.code
}

/** The age band of an age in whole years; `undefined` for a value that is not an age. Source: CTDC. */
export function ageBandOf(years: number): AgeBandCode | undefined {
  return bandOf(ageBand, years)
}

/** The band of a duration in whole months; `undefined` for a value that is not a duration. Source: CTDC. */
export function durationBandOf(months: number): DurationBandCode | undefined {
  return bandOf(durationBand, months)
}

/** Whether an age in whole years is that of a minor: under 18. Source: Palermo Protocol, article 3(d). */
export function minorStatusOf(years: number): MinorStatusCode {
  return years < 18 ? 'minor' : 'adult'
}
