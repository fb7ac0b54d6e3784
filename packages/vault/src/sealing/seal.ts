import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { VaultError } from '../vault-error.ts'
import { lengthPrefixed } from './length-prefixed.ts'

/** The format of sealed bytes: this byte, a nonce of 12, the ciphertext, a tag of 16. AES-256-GCM (NIST SP 800-38D). */
const FORMAT = 1
const NONCE = 12
const TAG = 16

/**
 * How often one key may seal. Nonces are random; NIST SP 800-38D (8.3) accepts the chance of a collision for 2^32 of
 * them, and this stays far below.
 */
export const SEALS_PER_KEY: number = 2 ** 24

/**
 * What sealed bytes belong to: they cannot be opened for anything else. `subject` is the reference of a person or a
 * case, `entity` the kind of document.
 */
export type SealContext = { agency: string; subject: string; entity: string; version: number }

/** The associated data of a context, which binds sealed bytes to it. */
export function associatedData({ agency, subject, entity, version }: SealContext): Buffer {
  return lengthPrefixed(agency, subject, entity, String(version))
}

/** Seals bytes under a 32-byte key, for a context. Only tests of published vectors pass a nonce. */
export function seal(
  key: Uint8Array,
  plain: Uint8Array,
  context: Uint8Array,
  nonce: Uint8Array = randomBytes(NONCE),
): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  cipher.setAAD(context)
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens sealed bytes. Throws `sealBroken` for another key, another context, and for any byte that was changed, added or cut off. */
export function open(key: Uint8Array, sealed: Uint8Array, context: Uint8Array): Buffer {
  if (sealed[0] !== FORMAT || sealed.length < 1 + NONCE + TAG) throw new VaultError('sealBroken')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG })
  decipher.setAAD(context)
  decipher.setAuthTag(sealed.subarray(-TAG))
  const plain = decipher.update(sealed.subarray(1 + NONCE, -TAG))
  try {
    decipher.final()
    return plain
  } catch {
    // Bytes that fail authentication must not reach the caller.
    plain.fill(0)
    throw new VaultError('sealBroken')
  }
}
