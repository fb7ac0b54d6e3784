/**
 * Who was a child at which time, by a record; every answer is `undefined` where the record does not show it, or
 * contradicts itself. The conditions are those of the rules: one notion of child, in
 * `packages/dictionary/src/definitions/minor.ts`.
 */

import {
  isAdultAtEntry,
  isAdultAtRegistration,
  isAdultAtStart,
  isMinorAtEntry,
  isMinorAtRegistration,
  isMinorAtStart,
} from '../generated/definitions.ts'
import type { CaseRecord, Event, Exploitation, MinorStatusCode, Victim } from '../generated/types.ts'
import { isAgedAtLeast, isAgedAtMost } from '../runtime/conditions.ts'
import { type Json, objectOr } from '../runtime/values.ts'

type Shows = (victim: Json, parent: Json, root: Json) => boolean

function statusBy(isMinor: Shows, isAdult: Shows, victim: Victim, record?: CaseRecord): MinorStatusCode | undefined {
  const [entity, root] = [objectOr(victim), objectOr(record)]
  const [minor, adult] = [isMinor(entity, root, root), isAdult(entity, root, root)]
  if (minor === adult) return undefined
  return minor ? 'minor' : 'adult'
}

/** What a date of birth shows about a person on a day; partial dates count only where every possible day gives the same result. */
function statusOn(birth: string | undefined, on: string | undefined): MinorStatusCode | undefined {
  if (isAgedAtMost(birth, on, 17)) return 'minor'
  return isAgedAtLeast(birth, on, 18) ? 'adult' : undefined
}

/** Whether a person was a minor when the case was opened. */
export function statusAtRegistration(victim: Victim, record?: CaseRecord): MinorStatusCode | undefined {
  return statusBy(isMinorAtRegistration, isAdultAtRegistration, victim, record)
}

/** Whether a person was a minor when trafficking began, or when one event began: who was one later was one then. */
export function statusAtEntry(victim: Victim, record?: CaseRecord, event?: Event): MinorStatusCode | undefined {
  return statusOn(victim.birthDate, event?.periodFrom) ?? statusBy(isMinorAtEntry, isAdultAtEntry, victim, record)
}

/** Whether a person was a minor when an exploitation began. */
export function statusAtStart(
  victim: Victim,
  exploitation: Exploitation,
  record?: CaseRecord,
): MinorStatusCode | undefined {
  return statusOn(victim.birthDate, exploitation.startedOn) ?? statusBy(isMinorAtStart, isAdultAtStart, victim, record)
}
