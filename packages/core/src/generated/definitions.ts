// Generated from packages/dictionary/src/definitions by `pnpm gen`; do not edit.

import { areDifferent, countOf, every, isAgedAtLeast, isAgedAtMost, isWithin, memberOf, some } from '../runtime/conditions.ts'
import type { Json } from '../runtime/values.ts'

/** Whether the record shows a minor when the case was registered. Asked of `victim`; `parent` is the object that holds it, `root` the record. */
export function isMinorAtRegistration(o: Json, parent: Json, root: Json): boolean {
  const $minorAtRegistration = o['minorAtRegistration']
  const $age = o['age']
  const $ageBand = o['ageBand']
  const $birthDate = o['birthDate']
  return ((($minorAtRegistration === 'minor') || isWithin($age, -Infinity, 17) || ($ageBand === 'age0To8' || $ageBand === 'age9To17')) || (isAgedAtMost($birthDate, memberOf(root['case'], 'openedOn'), 17)))
}

/** Whether the record shows an adult when the case was registered. Asked of `victim`; `parent` is the object that holds it, `root` the record. */
export function isAdultAtRegistration(o: Json, parent: Json, root: Json): boolean {
  const $minorAtRegistration = o['minorAtRegistration']
  const $age = o['age']
  const $ageBand = o['ageBand']
  const $birthDate = o['birthDate']
  const $minorAtStartOfExploitation = o['minorAtStartOfExploitation']
  const $exploitation = o['exploitation']
  const $minorAtEntry = o['minorAtEntry']
  const $ageWhenTrafficked = o['ageWhenTrafficked']
  const $recruitment = o['recruitment']
  return ((($minorAtRegistration === 'adult') || isWithin($age, 18, Infinity) || ($ageBand === 'age18To20' || $ageBand === 'age21To23' || $ageBand === 'age24To26' || $ageBand === 'age27To29' || $ageBand === 'age30To38' || $ageBand === 'age39To47' || $ageBand === 'age48AndOver')) || (($minorAtStartOfExploitation === 'adult') || (countOf($exploitation) >= 1 && ($exploitation === undefined || every($exploitation, (m) => (isAgedAtLeast($birthDate, m['startedOn'], 18))))) || ((($minorAtEntry === 'adult') || isWithin($ageWhenTrafficked, 18, Infinity)) || (countOf($recruitment) >= 1 && ($recruitment === undefined || every($recruitment, (m) => (isAgedAtLeast($birthDate, m['date'], 18))))))) || (isAgedAtLeast($birthDate, memberOf(root['case'], 'openedOn'), 18)))
}

/** Whether the record shows a minor when exploitation began. Asked of `victim`; `parent` is the object that holds it, `root` the record. */
export function isMinorAtStart(o: Json, parent: Json, root: Json): boolean {
  const $minorAtStartOfExploitation = o['minorAtStartOfExploitation']
  const $minorAtRegistration = o['minorAtRegistration']
  const $age = o['age']
  const $ageBand = o['ageBand']
  const $exploitation = o['exploitation']
  const $birthDate = o['birthDate']
  return ((($minorAtStartOfExploitation === 'minor') || (($minorAtRegistration === 'minor') || isWithin($age, -Infinity, 17) || ($ageBand === 'age0To8' || $ageBand === 'age9To17'))) || (some($exploitation, (m) => (isAgedAtMost($birthDate, m['startedOn'], 17))) || (isAgedAtMost($birthDate, memberOf(root['case'], 'openedOn'), 17))))
}

/** Whether the record shows an adult when exploitation began. Asked of `victim`; `parent` is the object that holds it, `root` the record. */
export function isAdultAtStart(o: Json, parent: Json, root: Json): boolean {
  const $minorAtStartOfExploitation = o['minorAtStartOfExploitation']
  const $exploitation = o['exploitation']
  const $birthDate = o['birthDate']
  const $minorAtEntry = o['minorAtEntry']
  const $ageWhenTrafficked = o['ageWhenTrafficked']
  const $recruitment = o['recruitment']
  return (($minorAtStartOfExploitation === 'adult') || (countOf($exploitation) >= 1 && ($exploitation === undefined || every($exploitation, (m) => (isAgedAtLeast($birthDate, m['startedOn'], 18))))) || ((($minorAtEntry === 'adult') || isWithin($ageWhenTrafficked, 18, Infinity)) || (countOf($recruitment) >= 1 && ($recruitment === undefined || every($recruitment, (m) => (isAgedAtLeast($birthDate, m['date'], 18)))))))
}

/** Whether the record shows a minor when the process of trafficking began. Asked of `victim`; `parent` is the object that holds it, `root` the record. */
export function isMinorAtEntry(o: Json, parent: Json, root: Json): boolean {
  const $minorAtEntry = o['minorAtEntry']
  const $ageWhenTrafficked = o['ageWhenTrafficked']
  const $minorAtStartOfExploitation = o['minorAtStartOfExploitation']
  const $minorAtRegistration = o['minorAtRegistration']
  const $age = o['age']
  const $ageBand = o['ageBand']
  const $recruitment = o['recruitment']
  const $birthDate = o['birthDate']
  const $exploitation = o['exploitation']
  return ((($minorAtEntry === 'minor') || isWithin($ageWhenTrafficked, -Infinity, 17) || (($minorAtStartOfExploitation === 'minor') || (($minorAtRegistration === 'minor') || isWithin($age, -Infinity, 17) || ($ageBand === 'age0To8' || $ageBand === 'age9To17')))) || (some($recruitment, (m) => (isAgedAtMost($birthDate, m['date'], 17))) || (some($exploitation, (m) => (isAgedAtMost($birthDate, m['startedOn'], 17))) || (isAgedAtMost($birthDate, memberOf(root['case'], 'openedOn'), 17)))))
}

/** Whether the record shows an adult when the process of trafficking began. Asked of `victim`; `parent` is the object that holds it, `root` the record. */
export function isAdultAtEntry(o: Json, parent: Json, root: Json): boolean {
  const $minorAtEntry = o['minorAtEntry']
  const $ageWhenTrafficked = o['ageWhenTrafficked']
  const $recruitment = o['recruitment']
  const $birthDate = o['birthDate']
  return ((($minorAtEntry === 'adult') || isWithin($ageWhenTrafficked, 18, Infinity)) || (countOf($recruitment) >= 1 && ($recruitment === undefined || every($recruitment, (m) => (isAgedAtLeast($birthDate, m['date'], 18))))))
}

/** Whether a consent has to name its recipients, because it holds for those named and no others. Asked of `consent`; `parent` is the object that holds it, `root` the record. */
export function namesRecipients(o: Json, parent: Json, root: Json): boolean {
  const $purpose = o['purpose']
  return ($purpose === 'shareIdentifiable' || $purpose === 'referral' || $purpose === 'tracing')
}

/** Whether a referral has gone out, and data about the person with it. Asked of `referral`; `parent` is the object that holds it, `root` the record. */
export function isSentOut(o: Json, parent: Json, root: Json): boolean {
  const $direction = o['direction']
  const $status = o['status']
  return (($direction === 'outgoing') && ($status === 'sent' || $status === 'accepted' || $status === 'rejected' || $status === 'done'))
}

/** Whether the case is a duplicate of another. Asked of any part of a case record; `parent` is the object that holds it, `root` the record. */
export function isInDuplicateCase(o: Json, parent: Json, root: Json): boolean {
  return memberOf(root['case'], 'duplicateOf') !== undefined
}

/** Whether another organisation reports the same case. Asked of any part of a case record; `parent` is the object that holds it, `root` the record. */
export function isReportedElsewhere(o: Json, parent: Json, root: Json): boolean {
  return (memberOf(root['case'], 'reportedElsewhere') === 'gbvimsOrganisation' || memberOf(root['case'], 'reportedElsewhere') === 'otherOrganisation')
}

/** Whether a competent body found that the person was not trafficked. Asked of `victim`; `parent` is the object that holds it, `root` the record. */
export function isFoundNotAVictim(o: Json, parent: Json, root: Json): boolean {
  const $status = o['status']
  return ($status === 'notAVictim')
}

/** Whether all that happened to the person is something other than trafficking, and no one recognised a victim. Asked of `victim`; `parent` is the object that holds it, `root` the record. */
export function hasOnlyOtherEvents(o: Json, parent: Json, root: Json): boolean {
  const $status = o['status']
  const $id = o['id']
  return (!(($status === 'presumed' || $status === 'identified' || $status === 'declinedIdentification')) && some(root['events'], (m) => !(($id === undefined || areDifferent(m['victimIds'], $id)))) && !(some(root['events'], (m) => (!(($id === undefined || areDifferent(m['victimIds'], $id))) && ((m['kind'] === 'trafficking') || !(m['kind'] !== undefined))))))
}

/** Whether an event is something other than trafficking, as its kind says. Asked of `event`; `parent` is the object that holds it, `root` the record. */
export function isOtherEvent(o: Json, parent: Json, root: Json): boolean {
  const $kind = o['kind']
  return !((($kind === 'trafficking') || !($kind !== undefined)))
}

/** Whether every victim of the case was found not to be one. Asked of any part of a case record; `parent` is the object that holds it, `root` the record. */
export function isInCaseWithoutVictims(o: Json, parent: Json, root: Json): boolean {
  return (countOf(root['victims']) >= 1 && every(root['victims'], (m) => (m['status'] === 'notAVictim')))
}

/** Whether an alleged perpetrator is an organisation. Asked of `perpetrator`; `parent` is the object that holds it, `root` the record. */
export function isOrganisation(o: Json, parent: Json, root: Json): boolean {
  const $kind = o['kind']
  return ($kind === 'organisation')
}
