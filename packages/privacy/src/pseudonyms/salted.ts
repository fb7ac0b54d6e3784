import { PseudonymError } from './pseudonym-error.ts'
import { saltBytes } from './secret-key.ts'

/** The content of a sealed file, such as a ledger or a history, with the salt of the passphrase that its key is made from. */
export const withSalt = <Content extends object>(
  content: Content,
  salt: Uint8Array,
): Content & { readonly passphraseSalt: string } => ({ ...content, passphraseSalt: btoa(String.fromCharCode(...salt)) })

/**
 * The salt in a sealed file; `undefined` where its key is made from no passphrase. Throws `saltNotRandom` where it is
 * damaged; anyone who changes it gets another key, and the seal refuses that.
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
