import { randomBytes } from 'node:crypto'
import type { Language } from '@tip-standard/core/texts'
import { EncryptJWT, jwtDecrypt } from 'jose'

/** Minutes that someone has to sign in. */
export const SIGN_IN_MINUTES = 10

/** The state of a sign-in that the browser needs when it returns. */
export type BegunSignIn = { verifier: string; state: string; nonce: string; language: Language }

/**
 * Seals the state that the browser keeps during a sign-in, so that the server stores nothing: anyone could fill a table
 * by starting sign-ins and never returning. The key ends with the process.
 */
export class SignInSeal {
  readonly #key = randomBytes(32)

  async seal(begun: BegunSignIn): Promise<string> {
    return await new EncryptJWT({ begun })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${SIGN_IN_MINUTES} minutes`)
      .encrypt(this.#key)
  }

  /** Opens the sealed state; `undefined` if it has expired, or if this process did not seal it. */
  async open(sealed: string): Promise<BegunSignIn | undefined> {
    const only = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }
    const opened = await jwtDecrypt<{ begun: BegunSignIn }>(sealed, this.#key, only).catch(() => undefined)
    return opened?.payload.begun
  }
}
