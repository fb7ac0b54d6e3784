import { argon2id } from '@noble/hashes/argon2.js'
import { randomBytes } from './bytes.ts'
import { areVaried, checkKey, shortestKey } from './check-key.ts'
import { PseudonymError } from './pseudonym-error.ts'

const shortestPassphrase = 12
/** The minimum number of bytes of a salt. */
export const saltBytes = 16
const shown = '[secret key]'
const bytesOf = new WeakMap<SecretKey, Uint8Array>()

/**
 * A key that does not reveal itself: printed, serialised, cloned or inserted into a text, it gives `[secret key]`.
 * Store it apart from the data that it protects.
 */
export class SecretKey {
  /** Takes a copy of at least 32 random bytes; throws `keyNotBytes`, `keyEmpty`, `keyTooShort`, `keyIsText`, `keyRepeats`. */
  constructor(bytes: Uint8Array) {
    checkKey(bytes)
    bytesOf.set(this, Uint8Array.from(bytes))
    // Never the bytes, not even in Node's console.
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: () => shown })
  }

  /** Makes a new random key. */
  static generate(): SecretKey {
    return new SecretKey(randomBytes(shortestKey))
  }

  /**
   * Derives a key from a passphrase and its own random salt of at least 16 bytes, which is stored with the protected
   * data; by Argon2id with 19 MiB and two passes, which is slow on purpose. Throws `saltNotRandom` and, below 12
   * characters, `passphraseTooShort`. It must open existing data, so it accepts weak passphrases: estimate the strength
   * of a new one beforehand.
   */
  static fromPassphrase(passphrase: string, salt: Uint8Array): SecretKey {
    if (salt.length < saltBytes || !areVaried(salt, 2)) throw new PseudonymError('saltNotRandom')
    const normal = passphrase.normalize('NFKC')
    if ([...normal].length < shortestPassphrase) throw new PseudonymError('passphraseTooShort')
    return new SecretKey(argon2id(normal, salt, { t: 2, m: 19 * 1024, p: 1, dkLen: shortestKey }))
  }

  /** Makes a new random salt for a passphrase. */
  static newSalt(): Uint8Array {
    return randomBytes(saltBytes)
  }

  /** Overwrites the bytes; keys derived earlier stay usable until they are destroyed too. */
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

/** Returns the bytes of a key, for this package only; throws `keyDestroyed`. */
export function bytesOfKey(key: SecretKey): Uint8Array {
  const bytes = bytesOf.get(key)
  if (bytes === undefined) throw new PseudonymError('keyDestroyed')
  return bytes
}
