import type { IdentityRecord, Victim } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { e164Phones, SecretKey } from '@tip-standard/privacy/pseudonyms'
import { deriveKey } from '../sealing/derive-key.ts'

/**
 * A person as a keyed encoding for linkage: which key it was made with, which fields are in it, and bits that are alike
 * for names, dates and telephones that are. Without the key it tells less than a name, and with it much: it is sealed
 * as an identity is.
 */
export type EncodedPerson = { keyId: string; present: number; bits: string }

/** Agencies of one vault have one key for this, so that the same person is found across them. No id of an agency can be this. */
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

/** What linkage compares of a person. */
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
  // It is loaded with the first identity that is put.
  const { encodeRecords, encodingsToRecords } = await import('@tip-standard/privacy/linkage')
  const key = new SecretKey(deriveKey(secret, 'linkage'))
  const encodings = encodeRecords([withinCustody(columnsOf(identity, victim, country))], { key, domain })
  key.destroy()
  const [, row] = encodingsToRecords(encodings)
  const { present, bits } = row as { present: number; bits: string }
  // A name is the least: a sex and a nationality are those of thousands.
  return (present & 1) === 0 ? undefined : { keyId: encodings.keyId, present, bits }
}
