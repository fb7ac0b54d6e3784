import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { lengthPrefixed, utf8 } from './bytes.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { bytesOfKey, type SecretKey } from './secret-key.ts'

/** Where tokens may be compared with each other: nowhere else do they match. */
export type PseudonymDomain = {
  /** What the tokens are for, such as `referral` or `annualStudy`. */
  purpose: string
  /** For whom they are made. */
  partner: string
  /** The period until the next rotation, such as `2026`. */
  epoch: string
}

const salt = /* @__PURE__ */ utf8('tip-standard/pseudonyms/1')

/** What HKDF is told of a domain and of one use in it. */
export function domainInfo(domain: PseudonymDomain, use: string): Uint8Array {
  const { purpose, partner, epoch } = domain
  if (purpose === '' || partner === '' || epoch === '') throw new PseudonymError('emptyDomain')
  return utf8([purpose, partner, epoch, use].map(lengthPrefixed).join(''))
}

/** The salt of every derivation. */
export const domainSalt = (): Uint8Array => Uint8Array.from(salt)

/** A key for one use in one domain; no one gets from it to the master key or to another domain's. */
export function deriveKey(key: SecretKey, domain: PseudonymDomain, use: string, length = 32): Uint8Array {
  return hkdf(sha256, bytesOfKey(key), salt, domainInfo(domain, use), length)
}
