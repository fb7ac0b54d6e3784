import { argon2id } from '@noble/hashes/argon2.js'
import { VaultError } from '../vault-error.ts'

/** The cost of Argon2id: passes, memory in KiB, lanes. RFC 9106, section 4, second recommended option; about a second. */
const COST = { t: 3, m: 65_536, p: 4 } as const

const SHORTEST = 12
const LEAST_CHARACTERS = 6

/**
 * Refuses a new passphrase that is too short or has too few different characters; it cannot tell which long ones are
 * easy to guess.
 */
export function checkPassphrase(passphrase: string): void {
  const normal = passphrase.normalize('NFKC')
  if ([...normal].length < SHORTEST || new Set(normal).size < LEAST_CHARACTERS)
    throw new VaultError('passphraseTooShort')
}

/** Derives the 32-byte key from a passphrase and a salt, slowly on purpose. */
export function keyOfPassphrase(passphrase: string, salt: Uint8Array): Uint8Array {
  return argon2id(passphrase.normalize('NFKC'), salt, { ...COST, dkLen: 32 })
}
