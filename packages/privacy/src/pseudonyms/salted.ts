import { PseudonymError } from './pseudonym-error.ts'
import { saltBytes } from './secret-key.ts'

/**
 * Adds to the content of a sealed file, such as a ledger or a history, the salt of the passphrase from which its key is
 * made.
 */
export const withSalt = <Content extends object>(
  content: Content,
  salt: Uint8Array,
): Content & { readonly passphraseSalt: string } => ({ ...content, passphraseSalt: btoa(String.fromCharCode(...salt)) })

/**
 * Returns the salt in a sealed file; `undefined` if its key does not come from a passphrase. Throws `saltNotRandom` if
 * the salt is damaged; a changed salt gives another key, which the seal does not accept.
 */
export function saltOf(file: object): Uint8Array | undefined {
  if (!('passphraseSalt' in file)) return undefined
  const { passphraseSalt } = file
  if (typeof passphraseSalt !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(passphraseSalt))
    throw new PseudonymError('saltNotRandom')
  const salt = Uint8Array.from(atob(passphraseSalt), (letter) => letter.charCodeAt(0))
  if (salt.length < saltBytes) throw new PseudonymError('saltNotRandom')
  return salt
}
