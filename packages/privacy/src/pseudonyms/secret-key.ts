import { argon2id } from '@noble/hashes/argon2.js'
import { randomBytes } from './bytes.ts'
import { areVaried, checkKey, shortestKey } from './check-key.ts'
import { PseudonymError } from './pseudonym-error.ts'

const shortestPassphrase = 12
/** The fewest bytes of a salt. */
export const saltBytes = 16
const shown = '[secret key]'
const bytesOf = new WeakMap<SecretKey, Uint8Array>()

/**
 * A key that does not reveal itself: printed, serialised, cloned or put into a text it gives `[secret key]`. Keep it apart from the data
 * that it protects.
 */
export class SecretKey {
  /** Takes a copy of at least 32 random bytes; throws `keyNotBytes`, `keyEmpty`, `keyTooShort`, `keyIsText`, `keyRepeats`. */
  constructor(bytes: Uint8Array) {
    checkKey(bytes)
    bytesOf.set(this, Uint8Array.from(bytes))
    // Never the bytes, in Node's console either.
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: () => shown })
  }

  /** A new random key. */
  static generate(): SecretKey {
    return new SecretKey(randomBytes(shortestKey))
  }

  /**
   * A key from a passphrase and its own random salt of at least 16 bytes, which is kept with what the key protects; by
   * Argon2id with 19 MiB and two passes: slow on purpose. Throws `saltNotRandom` and, below 12 characters,
   * `passphraseTooShort`. It opens what exists, so it takes weak passphrases: estimate the strength of a new one
   * beforehand.
   */
  static fromPassphrase(passphrase: string, salt: Uint8Array): SecretKey {
    if (salt.length < saltBytes || !areVaried(salt, 2)) throw new PseudonymError('saltNotRandom')
    const normal = passphrase.normalize('NFKC')
    if ([...normal].length < shortestPassphrase) throw new PseudonymError('passphraseTooShort')
    return new SecretKey(argon2id(normal, salt, { t: 2, m: 19 * 1024, p: 1, dkLen: shortestKey }))
  }

  /** A new random salt for a passphrase. */
  static newSalt(): Uint8Array {
    return randomBytes(saltBytes)
  }

  /** Overwrites the bytes; keys that were derived before stay usable until they are destroyed too. */
  destroy(): void {
    bytesOf.get(this)?.fill(0)
    bytesOf.delete(this)
  }

  /** Never the bytes. */
  toString(): string {
    return shown
  }

  /** Never the bytes. */
  toJSON(): string {
    return shown
  }
}

/** The bytes of a key, for this package only; throws `keyDestroyed`. */
export function bytesOfKey(key: SecretKey): Uint8Array {
  const bytes = bytesOf.get(key)
  if (bytes === undefined) throw new PseudonymError('keyDestroyed')
  return bytes
}
