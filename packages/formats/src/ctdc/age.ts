import type { AgeBandCode, Case, Victim } from '@tip-standard/core'
import { ageBand } from '@tip-standard/core/code-lists'

/**
 * The age band of a victim at registration: as recorded, or computed from the age or from full dates of birth and
 * registration.
 */
export function toAgeBand(victim: Victim, registration: Case): AgeBandCode | undefined {
  if (victim.ageBand !== undefined) return victim.ageBand
  const age = victim.age ?? toAge(victim.birthDate, registration.openedOn)
  if (age === undefined) return undefined
  return ageBand.codes.find(({ min = 0, max = Number.POSITIVE_INFINITY }) => age >= min && age <= max)?.code
}

/** Whole years between two full dates; `undefined` if one of them is incomplete, because nothing is guessed. */
function toAge(birth: string | undefined, day: string | undefined): number | undefined {
  if (birth?.length !== 10 || day?.length !== 10) return undefined
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}
