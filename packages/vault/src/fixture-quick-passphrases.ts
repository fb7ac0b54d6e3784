/** Passphrases for tests of what they protect: Argon2id as it is in use takes a second of the processor for each. */

import { afterAll, beforeAll, type MockInstance, vi } from 'vitest'
import { argon2id, setQuick } from './fixture-quick-argon2.ts'
import * as passphrase from './keys/passphrase.ts'

/**
 * Lets passphrases give their keys at the least cost of Argon2id while the tests of a file, or of a group of them, run:
 * to the vault, and to the command within this process. The key that a passphrase gives in use is tested in
 * `keyring.test.ts`.
 */
export function quickPassphrases(): void {
  let spied: MockInstance<typeof passphrase.keyOfPassphrase>
  beforeAll(() => {
    setQuick(true)
    spied = vi
      .spyOn(passphrase, 'keyOfPassphrase')
      .mockImplementation((text, salt) => argon2id(text.normalize('NFKC'), salt, { t: 3, m: 65_536, p: 4, dkLen: 32 }))
  })
  afterAll(() => {
    spied.mockRestore()
    setQuick(false)
  })
}
