import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** HMAC-SHA-256 with one key, for many messages. */
export type KeyedHash = {
  /** The digest of a message; the next call overwrites it. */
  of(message: Uint8Array): Uint8Array
  /** Overwrites the key. */
  destroy(): void
}

/**
 * Creates the state after the key once; every message continues a copy of it, which halves the time. Overwrites the
 * given key.
 */
export function createKeyedHash(key: Uint8Array): KeyedHash {
  const keyed = hmac.create(sha256, key)
  const working = hmac.create(sha256, key)
  key.fill(0)
  const digest = new Uint8Array(32)
  return {
    of(message) {
      keyed._cloneInto(working)
      working.update(message).digestInto(digest)
      return digest
    },
    destroy() {
      keyed.destroy()
      working.destroy()
      digest.fill(0)
    },
  }
}
