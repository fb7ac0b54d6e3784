import { gcm } from '@noble/ciphers/aes.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, equalBytes, randomBytes, utf8 } from './bytes.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { bytesOfKey, SecretKey } from './secret-key.ts'
import { fromBase32, toBase32 } from './token.ts'

/** The prefix of the text of a key, with the version of the format. */
const plainHead = 'tip-key-1'
/** The prefix of the text of a key that a passphrase protects. */
const sealedHead = 'tip-sealed-key-1'

const keyBytes = 32
/** The minimum number of different characters in a new passphrase. */
const leastCharacters = 6
const saltBytes = 16
const nonceBytes = 12
const tagBytes = 16
const checkBytes = 5
const checkLetters = 8

const bytesIn: Readonly<Record<string, number>> = {
  [plainHead]: keyBytes,
  [sealedHead]: saltBytes + nonceBytes + keyBytes + tagBytes,
}

const checkOf = (head: string, bytes: Uint8Array): string =>
  toBase32(sha256(concatBytes(utf8(head), bytes)).subarray(0, checkBytes))

const write = (head: string, bytes: Uint8Array): string => `${head}.${toBase32(bytes)}.${checkOf(head, bytes)}`

/**
 * Reads prefix, body and checksum; throws `keyTextDamaged` for a wrong letter, `keyTextCutOff` for a missing end,
 * `keyTextMalformed` for anything else.
 */
function parse(text: string): { head: string; bytes: Uint8Array } {
  const [head = '', body, check = '', ...rest] = text.trim().split('.')
  const length = bytesIn[head]
  if (length === undefined || rest.length > 0) throw new PseudonymError('keyTextMalformed')
  const letters = Math.ceil((length * 8) / 5)
  if (body === undefined || body.length < letters || check.length < checkLetters)
    throw new PseudonymError('keyTextCutOff')
  const bytes = body.length === letters ? fromBase32(body) : undefined
  if (bytes === undefined || !equalBytes(utf8(checkOf(head, bytes)), utf8(check)))
    throw new PseudonymError('keyTextDamaged')
  return { head, bytes }
}

/**
 * Makes the text of a new random key for a key file: version, 32 bytes, and a checksum that reveals a damaged copy. The
 * text is the secret itself.
 */
export const newKeyText = (): string => write(plainHead, randomBytes(keyBytes))

/** Returns whether a key text, complete or not, is protected by a passphrase; `undefined` for any other text. */
export function kindOfKeyText(text: string): 'plain' | 'sealed' | undefined {
  const [head] = text.trim().split('.')
  return head === plainHead ? 'plain' : head === sealedHead ? 'sealed' : undefined
}

/** Reads a text made by `newKeyText`; throws `keyTextMalformed`, `keyTextDamaged`, `keyTextCutOff`. */
export function keyFromText(text: string): SecretKey {
  const { head, bytes } = parse(text)
  if (head !== plainHead) throw new PseudonymError('keyTextMalformed')
  return new SecretKey(bytes)
}

function cipherFor(passphrase: string, salt: Uint8Array, nonce: Uint8Array): ReturnType<typeof gcm> {
  return gcm(bytesOfKey(SecretKey.fromPassphrase(passphrase, salt)), nonce, utf8(sealedHead))
}

/**
 * Makes the text of a new random key that only its passphrase opens, with a salt of its own. Throws
 * `passphraseTooShort` below 12 characters or 6 different ones; estimate the strength of the passphrase beforehand.
 */
export function newSealedKeyText(passphrase: string): string {
  if (new Set(passphrase.normalize('NFKC')).size < leastCharacters) throw new PseudonymError('passphraseTooShort')
  const [salt, nonce] = [SecretKey.newSalt(), randomBytes(nonceBytes)]
  const sealed = cipherFor(passphrase, salt, nonce).encrypt(randomBytes(keyBytes))
  return write(sealedHead, concatBytes(salt, nonce, sealed))
}

/**
 * Opens a text made by `newSealedKeyText`; throws `passphraseWrong`, and for a damaged text the errors of
 * `keyFromText`.
 */
export function keyFromSealedText(text: string, passphrase: string): SecretKey {
  const { head, bytes } = parse(text)
  if (head !== sealedHead) throw new PseudonymError('keyTextMalformed')
  const [salt, nonce] = [bytes.subarray(0, saltBytes), bytes.subarray(saltBytes, saltBytes + nonceBytes)]
  try {
    return new SecretKey(cipherFor(passphrase, salt, nonce).decrypt(bytes.subarray(saltBytes + nonceBytes)))
  } catch {
    throw new PseudonymError('passphraseWrong')
  }
}
