/** Who was a child at which time, by a record; every answer is `undefined` where the record does not show it. */

import type { CaseRecord, Event, Exploitation, MinorStatusCode, Victim } from '../generated/types.ts'
import { isAgedAtLeast, isAgedAtMost } from '../runtime/conditions.ts'
import { minorStatusOf } from './bands.ts'

/** What a date of birth shows about a person on a day; partial dates count only where every possible day gives the same result. */
function statusOn(birth: string | undefined, on: string | undefined): MinorStatusCode | undefined {
  if (isAgedAtMost(birth, on, 17)) return 'minor'
  return isAgedAtLeast(birth, on, 18) ? 'adult' : undefined
}

/** Whether a person was a minor when the case was opened. */
export function statusAtRegistration(victim: Victim, record?: CaseRecord): MinorStatusCode | undefined {
  const { minorAtRegistration, age, ageBand, birthDate } = victim
  if (minorAtRegistration !== undefined) return minorAtRegistration
  if (age !== undefined) return minorStatusOf(age)
  if (ageBand !== undefined) return ageBand === 'age0To8' || ageBand === 'age9To17' ? 'minor' : 'adult'
  return statusOn(birthDate, record?.case.openedOn)
}

/** Whether a person was a minor when trafficking began: who was one later was one then. */
export function statusAtEntry(victim: Victim, record?: CaseRecord, event?: Event): MinorStatusCode | undefined {
  const { minorAtEntry, minorAtStartOfExploitation, ageWhenTrafficked, birthDate } = victim
  if (minorAtEntry !== undefined) return minorAtEntry
  if (ageWhenTrafficked !== undefined) return minorStatusOf(ageWhenTrafficked)
  if (minorAtStartOfExploitation === 'minor' || statusAtRegistration(victim, record) === 'minor') return 'minor'
  return statusOn(birthDate, event?.periodFrom)
}

/** Whether a person was a minor when an exploitation began. */
export function statusAtStart(victim: Victim, exploitation: Exploitation): MinorStatusCode | undefined {
  const { minorAtStartOfExploitation, birthDate } = victim
  if (minorAtStartOfExploitation !== undefined) return minorAtStartOfExploitation
  if (statusAtRegistration(victim) === 'minor') return 'minor'
  if (statusAtEntry(victim) === 'adult') return 'adult'
  return statusOn(birthDate, exploitation.startedOn)
}
