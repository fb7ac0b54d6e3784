import { createHmac } from 'node:crypto'
import type { IdentityRecord } from '@tip-standard/core'
import { canonicalise, e164Phones } from '@tip-standard/privacy/pseudonyms'
import { deriveKey } from '../sealing/derive-key.ts'
import { lengthPrefixed } from '../sealing/length-prefixed.ts'

/**
 * The exact keys by which an identity can be found: a telephone number, a document number, or a name with the day of
 * birth.
 */
export type IdentityKey =
  | { by: 'phone'; number: string }
  | { by: 'document'; number: string }
  | { by: 'nameAndBirth'; names: readonly string[]; birthDate: string }

/**
 * The canonical form of a key, or `undefined` if nothing is left of it. Numbers without a country code belong to
 * `country`.
 */
export function canonicalKey(key: IdentityKey, country: string): string[] | undefined {
  try {
    if (key.by === 'phone') return [e164Phones(country)(key.number)]
    if (key.by === 'document') return [canonicalise('document', key.number)]
    const names = key.names.filter((one) => one.trim() !== '').join(' ')
    return [canonicalise('name', names), canonicalise('date', key.birthDate)]
  } catch {
    return undefined
  }
}

/** The digest of a key under one version of the secret: HMAC-SHA-256, with a key for each kind. */
export function blindIndex(secret: Uint8Array, key: IdentityKey, country: string): Buffer | undefined {
  const parts = canonicalKey(key, country)
  if (parts === undefined) return undefined
  return createHmac('sha256', deriveKey(secret, `index ${key.by}`))
    .update(lengthPrefixed(...parts))
    .digest()
}

/**
 * Every key by which an identity can be found later. The day of birth belongs to the case record; here it is stored
 * only inside a digest.
 */
export function keysOf(identity: IdentityRecord, birthDate: string | undefined): IdentityKey[] {
  const { homePhone, mobilePhone, safePhone, identityNumbers = [], firstName, middleName, secondName } = identity
  const phones = [homePhone, mobilePhone, safePhone].filter((one) => one !== undefined)
  const names = [firstName, middleName, secondName].filter((one) => one !== undefined)
  return [
    ...phones.map((number) => ({ by: 'phone', number }) as const),
    ...identityNumbers.flatMap(({ number }) => (number === undefined ? [] : [{ by: 'document', number } as const])),
    ...(birthDate === undefined || names.length === 0 ? [] : [{ by: 'nameAndBirth', names, birthDate } as const]),
  ]
}
