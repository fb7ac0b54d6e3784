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

/**
 * Writes the public key of an escrow with a checksum, because nothing sealed with a mistyped key can ever be opened.
 */
export const sealingKeyText = (point: Uint8Array): string => `k2.${toBase32(concatBytes(point, checkOf(point)))}`

/**
 * Reads the public key of an escrow, including `k1`, which had no checksum. Throws `sealingKeyMalformed`, also for a
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

/** The versions of envelopes: an `e1` envelope is as long as its content. */
type EnvelopeVersion = 'e1' | 'e2'

/** The associated data that an envelope authenticates. */
const named = (version: EnvelopeVersion, token: string): Uint8Array =>
  utf8(lengthPrefixed(version) + lengthPrefixed(token))

/** AES-256-GCM under a key that only this envelope has; the envelope authenticates its token and its escrow. */
function cipherFor(
  shared: Uint8Array,
  ephemeral: Uint8Array,
  point: Uint8Array,
  nonce: Uint8Array,
  name: Uint8Array,
): ReturnType<typeof gcm> {
  const key = hkdf(sha256, shared, utf8('tip-standard/escrow/1'), concatBytes(ephemeral, point), 32)
  return gcm(key, nonce, name)
}

/**
 * Identities are padded to a multiple of this many bytes, because anyone with a list of names could tell them by their
 * lengths.
 */
const filledTo = 256
/** The mark before the padding zeros (ISO/IEC 7816-4). */
const endMark = 0x80

function filled(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / filledTo) * filledTo)
  whole.set(bytes)
  whole[bytes.length] = endMark
  return whole
}

const unfilled = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.lastIndexOf(endMark))

function sharedWith(secret: Uint8Array, point: Uint8Array): Uint8Array {
  try {
    return x25519.getSharedSecret(secret, point)
  } catch {
    // A point of small order: everyone can compute the shared secret.
    throw new PseudonymError('sealingKeyMalformed')
  }
}

/** Seals an identity under its token; the envelope and the sealing key are not enough to open it. Throws `sealingKeyMalformed`. */
export function sealIdentity(sealingKey: string, token: string, identity: string): string {
  const point = sealingPoint(sealingKey)
  const secret = x25519.utils.randomSecretKey()
  const ephemeral = x25519.getPublicKey(secret)
  const nonce = randomBytes(nonceBytes)
  const sealed = cipherFor(sharedWith(secret, point), ephemeral, point, nonce, named('e2', token)).encrypt(
    filled(utf8(identity)),
  )
  secret.fill(0)
  return `e2.${toBase32(concatBytes(ephemeral, nonce, sealed))}`
}

/** Opens an envelope; returns `undefined` for one that is damaged, or belongs to another token or escrow. */
export function openEnvelope(
  secret: Uint8Array,
  point: Uint8Array,
  token: string,
  envelope: string,
): string | undefined {
  const version = (['e1', 'e2'] as const).find((one) => envelope.startsWith(`${one}.`))
  const bytes = version === undefined ? undefined : fromBase32(envelope.slice(3))
  if (version === undefined || bytes === undefined || bytes.length < pointBytes + nonceBytes + tagBytes)
    return undefined
  const ephemeral = bytes.subarray(0, pointBytes)
  const nonce = bytes.subarray(pointBytes, pointBytes + nonceBytes)
  const sealed = bytes.subarray(pointBytes + nonceBytes)
  try {
    const shared = x25519.getSharedSecret(secret, ephemeral)
    const opened = cipherFor(shared, ephemeral, point, nonce, named(version, token)).decrypt(sealed)
    return new TextDecoder().decode(version === 'e1' ? opened : unfilled(opened))
  } catch {
    return undefined
  }
}
