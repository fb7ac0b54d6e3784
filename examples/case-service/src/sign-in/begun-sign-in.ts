import { randomBytes } from 'node:crypto'
import type { Language } from '@tip-standard/core/texts'
import { EncryptJWT, jwtDecrypt } from 'jose'

/** Minutes that someone has to sign in. */
export const SIGN_IN_MINUTES = 10

/** What was begun at a browser, and is needed when it comes back. */
export type BegunSignIn = { verifier: string; state: string; nonce: string; language: Language }

/**
 * Seals what the browser keeps while someone signs in, so that the server keeps nothing: a table would be filled by
 * anyone who begins and never comes back. The key ends with the process.
 */
export class SignInSeal {
  readonly #key = randomBytes(32)

  async seal(begun: BegunSignIn): Promise<string> {
    return await new EncryptJWT({ begun })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${SIGN_IN_MINUTES} minutes`)
      .encrypt(this.#key)
  }

  /** What was sealed; `undefined` where its time has passed, and for what this process did not seal. */
  async open(sealed: string): Promise<BegunSignIn | undefined> {
    const only = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }
    const opened = await jwtDecrypt<{ begun: BegunSignIn }>(sealed, this.#key, only).catch(() => undefined)
    return opened?.payload.begun
  }
}
