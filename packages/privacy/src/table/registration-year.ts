import { type CaseRecord, isObject } from '@tip-standard/core'

/**
 * The year in which a case was registered: as recorded, or the year of the day on which it was opened; `undefined` if
 * neither is present.
 */
export function registrationYearOf(held: Readonly<Record<string, unknown>>): number | undefined {
  const { registrationYear, openedOn } = held
  if (typeof registrationYear === 'number') return registrationYear
  const year = typeof openedOn === 'string' ? /^(\d{4})-/.exec(openedOn)?.[1] : undefined
  return year === undefined ? undefined : Number(year)
}

/**
 * Adds the year of registration to a case record that has only the day on which the case was opened. The gate holds
 * the day back, so add the year before: use this on records that go through the gate for a release by year.
 */
export function withRegistrationYear<T extends CaseRecord>(record: T): T {
  if (!isObject(record.case) || record.case.registrationYear !== undefined) return record
  const registrationYear = registrationYearOf(record.case as Readonly<Record<string, unknown>>)
  return registrationYear === undefined ? record : { ...record, case: { ...record.case, registrationYear } }
}
