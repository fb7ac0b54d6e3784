/** Passphrases for tests of what they protect: Argon2id as it is in use takes a second of the processor for each. */

import { argon2id } from '@noble/hashes/argon2.js'
import { afterAll, beforeAll, type MockInstance, vi } from 'vitest'
import * as passphrase from './keys/passphrase.ts'

/**
 * Lets passphrases give their keys at the least cost of Argon2id while the tests of a file, or of a group of them, run. The key that a passphrase gives in use is tested in
 * `keyring.test.ts`.
 */
export function quickPassphrases(): void {
  let spied: MockInstance<typeof passphrase.keyOfPassphrase>
  beforeAll(() => {
    spied = vi
      .spyOn(passphrase, 'keyOfPassphrase')
      .mockImplementation((text, salt) => argon2id(text.normalize('NFKC'), salt, { t: 1, m: 32, p: 4, dkLen: 32 }))
  })
  afterAll(() => spied.mockRestore())
}
