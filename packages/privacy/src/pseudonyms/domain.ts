import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { lengthPrefixed, utf8 } from './bytes.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { bytesOfKey, type SecretKey } from './secret-key.ts'

/** The domain in which tokens match; tokens of different domains never match. */
export type PseudonymDomain = {
  /** The purpose of the tokens, such as `referral` or `annualStudy`. */
  purpose: string
  /** The partner for whom the tokens are made. */
  partner: string
  /** The period until the next rotation, such as `2026`. */
  epoch: string
}

const salt = /* @__PURE__ */ utf8('tip-standard/pseudonyms/1')

/** Makes the info string of HKDF for a domain and one use in it. */
export function domainInfo(domain: PseudonymDomain, use: string): Uint8Array {
  const { purpose, partner, epoch } = domain
  if (purpose === '' || partner === '' || epoch === '') throw new PseudonymError('emptyDomain')
  return utf8([purpose, partner, epoch, use].map(lengthPrefixed).join(''))
}

/** The salt of every derivation. */
export const domainSalt = (): Uint8Array => Uint8Array.from(salt)

/** Derives a key for one use in one domain; it reveals neither the master key nor the keys of other domains. */
export function deriveKey(key: SecretKey, domain: PseudonymDomain, use: string, length = 32): Uint8Array {
  return hkdf(sha256, bytesOfKey(key), salt, domainInfo(domain, use), length)
}
