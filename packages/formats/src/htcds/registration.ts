import { type AgeBandCode, ageBandOf, type CaseRecord, field, type Victim } from '@tip-standard/core'

/**
 * The registration data of a row, which HTCDS does not ask for: the year of the incoming referral, and the age band on
 * that day.
 */
type Registration = { registrationYear?: number; ageBand?: AgeBandCode }

/** Whole years between two full dates. */
function yearsBetween(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

/** The year and the age at registration, by the incoming referral; empty if its day or the birth date is incomplete. */
export function registrationOf({ birthDate, ageWhenTrafficked = 0, referrals = [] }: Victim): Registration {
  const day = referrals.find(({ direction }) => direction === 'incoming')?.sentOn
  if (day?.length !== 10) return {}
  const age = birthDate?.length === 10 ? yearsBetween(birthDate, day) : undefined
  // If someone was trafficked at an older age, the row has a wrong date, and no band follows from it.
  const band = age === undefined || age < ageWhenTrafficked ? undefined : ageBandOf(age)
  const year = Number(day.slice(0, 4))
  const { type } = field('case.registrationYear')
  const isYear = type.kind === 'integer' && year >= type.min && year <= type.max
  return { ...(isYear ? { registrationYear: year } : {}), ...(band === undefined ? {} : { ageBand: band }) }
}

/** Records the year and the age of registration of the only victim of a row, so that tables and CTDC, which have no dates, keep them. */
export function recordRegistration(record: CaseRecord, victim: Victim): void {
  const { registrationYear, ageBand } = registrationOf(victim)
  if (registrationYear !== undefined) record.case.registrationYear = registrationYear
  if (ageBand !== undefined) victim.ageBand = ageBand
}
