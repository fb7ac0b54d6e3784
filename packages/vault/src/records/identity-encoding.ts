import type { IdentityRecord, Victim } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { e164Phones, SecretKey } from '@tip-standard/privacy/pseudonyms'
import { deriveKey } from '../sealing/derive-key.ts'

/**
 * A person as a keyed encoding for linkage: the key's id, the fields that are present, and bits that are similar for
 * similar names, dates and telephone numbers. Without the key it reveals less than a name; with it, much. So it is
 * sealed as an identity is.
 */
export type EncodedPerson = { keyId: string; present: number; bits: string }

/**
 * All agencies of a vault share one key for this, so that linkage finds the same person across them. No agency can have
 * this id.
 */
export const EVERY_AGENCY = '\n'

const domain = { purpose: 'duplicates', partner: 'vault', epoch: '1' }

function phoneOf({ mobilePhone, homePhone, safePhone }: IdentityRecord, country: string): string | undefined {
  const phone = mobilePhone ?? homePhone ?? safePhone
  try {
    return phone === undefined ? undefined : e164Phones(country)(phone)
  } catch {
    return undefined
  }
}

/** The fields of a person that linkage compares. */
const columnsOf = (identity: IdentityRecord, { birthDate, sex, citizenships }: Partial<Victim>, country: string) => ({
  given: [identity.firstName, identity.middleName].filter((one) => one !== undefined).join(' '),
  surname: identity.secondName,
  dob: birthDate,
  sex,
  nationality: citizenships?.[0],
  phone: phoneOf(identity, country),
})

/** Encodes a person under the secret of the vault; `undefined` if too little is known about them to find anyone. */
export async function encodePerson(
  secret: Uint8Array,
  identity: IdentityRecord,
  victim: Partial<Victim>,
  country: string,
): Promise<EncodedPerson | undefined> {
  // Loaded with the first identity that is stored.
  const { encodeRecords, encodingsToRecords } = await import('@tip-standard/privacy/linkage')
  const key = new SecretKey(deriveKey(secret, 'linkage'))
  const encodings = encodeRecords([withinCustody(columnsOf(identity, victim, country))], { key, domain })
  key.destroy()
  const [, row] = encodingsToRecords(encodings)
  const { present, bits } = row as { present: number; bits: string }
  // A name is the minimum: thousands of people share a sex and a nationality.
  return (present & 1) === 0 ? undefined : { keyId: encodings.keyId, present, bits }
}
