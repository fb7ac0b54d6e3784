import { gcm } from '@noble/ciphers/aes.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, equalBytes, lengthPrefixed, randomBytes, utf8 } from './bytes.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { fromBase32, toBase32 } from './token.ts'

const nonceBytes = 12
const pointBytes = 32
const tagBytes = 16
const checkBytes = 5

const checkOf = (point: Uint8Array): Uint8Array => sha256(concatBytes(utf8('k2'), point)).subarray(0, checkBytes)

/** Writes the public key of an escrow, with a check: what is sealed with a mistyped key can never be opened. */
export const sealingKeyText = (point: Uint8Array): string => `k2.${toBase32(concatBytes(point, checkOf(point)))}`

/**
 * Reads the public key of an escrow; `k1`, which had no check, is read too. Throws `sealingKeyMalformed`, also for a
 * point of small order.
 */
export function sealingPoint(text: string): Uint8Array {
  const bytes = /^k[12]\./.test(text) ? fromBase32(text.slice(3)) : undefined
  const length = pointBytes + (text.startsWith('k2.') ? checkBytes : 0)
  if (bytes === undefined || bytes.length !== length) throw new PseudonymError('sealingKeyMalformed')
  const point = bytes.subarray(0, pointBytes)
  if (length > pointBytes && !equalBytes(checkOf(point), bytes.subarray(pointBytes)))
    throw new PseudonymError('sealingKeyMalformed')
  return point
}

/** AES-256-GCM under a key that only this envelope has; token and escrow are authenticated with it. */
function cipherFor(
  shared: Uint8Array,
  ephemeral: Uint8Array,
  point: Uint8Array,
  nonce: Uint8Array,
  token: string,
): ReturnType<typeof gcm> {
  const key = hkdf(sha256, shared, utf8('tip-standard/escrow/1'), concatBytes(ephemeral, point), 32)
  return gcm(key, nonce, utf8(lengthPrefixed('e1') + lengthPrefixed(token)))
}

function sharedWith(secret: Uint8Array, point: Uint8Array): Uint8Array {
  try {
    return x25519.getSharedSecret(secret, point)
  } catch {
    // A point of small order: everyone knows what is shared with it.
    throw new PseudonymError('sealingKeyMalformed')
  }
}

/** Seals an identity under its token; the envelope and the sealing key are not enough to open it. Throws `sealingKeyMalformed`. */
export function sealIdentity(sealingKey: string, token: string, identity: string): string {
  const point = sealingPoint(sealingKey)
  const secret = x25519.utils.randomSecretKey()
  const ephemeral = x25519.getPublicKey(secret)
  const nonce = randomBytes(nonceBytes)
  const sealed = cipherFor(sharedWith(secret, point), ephemeral, point, nonce, token).encrypt(utf8(identity))
  secret.fill(0)
  return `e1.${toBase32(concatBytes(ephemeral, nonce, sealed))}`
}

/** Opens an envelope; `undefined` for one that is damaged, or of another token or escrow. */
export function openEnvelope(
  secret: Uint8Array,
  point: Uint8Array,
  token: string,
  envelope: string,
): string | undefined {
  const bytes = envelope.startsWith('e1.') ? fromBase32(envelope.slice(3)) : undefined
  if (bytes === undefined || bytes.length < pointBytes + nonceBytes + tagBytes) return undefined
  const ephemeral = bytes.subarray(0, pointBytes)
  const nonce = bytes.subarray(pointBytes, pointBytes + nonceBytes)
  const sealed = bytes.subarray(pointBytes + nonceBytes)
  try {
    const shared = x25519.getSharedSecret(secret, ephemeral)
    return new TextDecoder().decode(cipherFor(shared, ephemeral, point, nonce, token).decrypt(sealed))
  } catch {
    return undefined
  }
}
