import type { IdentityRecord, Victim } from '@tip-standard/core'
import type { LinkageRecord } from './features.ts'

/** What the standard holds of a person, in the columns of `personSchema`: the identity record, and the entry in a case. */
export function personOf(
  { firstName, middleName, secondName, mobilePhone, homePhone, safePhone }: Partial<IdentityRecord>,
  { birthDate, sex, citizenships }: Partial<Victim>,
): LinkageRecord {
  return {
    given: [firstName, middleName].filter((one) => one !== undefined).join(' '),
    surname: secondName,
    dob: birthDate,
    sex,
    nationality: citizenships?.[0],
    phone: mobilePhone ?? homePhone ?? safePhone,
  }
}
