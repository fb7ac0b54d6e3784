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

/** A telephone number in E.164; `undefined` if it is none. */
function phoneOf(phone: string | undefined, country: string): string | undefined {
  try {
    return phone === undefined ? undefined : e164Phones(country)(phone)
  } catch {
    return undefined
  }
}

/** Encodes a person under the secret of the vault; `undefined` if too little is known about them to find anyone. */
export async function encodePerson(
  secret: Uint8Array,
  identity: IdentityRecord,
  victim: Partial<Victim>,
  country: string,
): Promise<EncodedPerson | undefined> {
  // Loaded with the first identity that is stored.
  const { encodeRecords, encodingsToRecords, personOf } = await import('@tip-standard/privacy/linkage')
  const key = new SecretKey(deriveKey(secret, 'linkage'))
  const person = personOf(identity, victim)
  const columns = { ...person, phone: phoneOf(person['phone'], country) }
  const encodings = encodeRecords([withinCustody(columns)], { key, domain })
  key.destroy()
  const [, row] = encodingsToRecords(encodings)
  const { present, bits } = row as { present: number; bits: string }
  // A name is the minimum: thousands of people share a sex and a nationality.
  return (present & 1) === 0 ? undefined : { keyId: encodings.keyId, present, bits }
}
