import { scrypt } from '@noble/hashes/scrypt.js'
import { concatBytes, equalBytes, lengthPrefixed, utf8 } from './bytes.ts'
import { CANONICAL_VERSION, canonicaliser, type IdentifierKind } from './canonical.ts'
import { deriveKey, type PseudonymDomain } from './domain.ts'
import { createKeyedHash } from './keyed-hash.ts'
import { PseudonymError } from './pseudonym-error.ts'
import type { SecretKey } from './secret-key.ts'
import { parseToken, toBase32, tokenHead, toToken } from './token.ts'

/** The key and the domain of pseudonyms. */
export type PseudonymiserOptions = {
  key: SecretKey
  domain: PseudonymDomain
  /**
   * Makes every guess cost a scrypt of 32 MiB (2^15, 8, 1), in case the key leaks; it never replaces the key. Makes
   * about ten tokens a second.
   */
  slow?: boolean
}

/** Makes tokens from identifiers, with a derived key that it never reveals. */
export type Pseudonymiser = {
  /** The id of key and domain, which every token contains. */
  readonly keyId: string
  /** Makes the token of an identifier: the same for every spelling of it. Throws `emptyIdentifier` and `keyDestroyed`. */
  token(kind: IdentifierKind, value: string): string
  /** Makes the tokens of many identifiers of one kind. */
  tokens(kind: IdentifierKind, values: readonly string[]): string[]
  /** Whether a token is that of an identifier, in constant time. Throws `malformedToken`. */
  matches(kind: IdentifierKind, value: string, token: string): boolean
  /** Overwrites the derived key; it can then make no more tokens. */
  destroy(): void
}

const keyIdBytes = 5
const scryptCost = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 }
/** The maximum length of a value, with two digits of length, that is written without an encoder. */
const longestShortValue = 99

/**
 * The hashed bytes: the version of the rules, the kind and the canonical value, each with its length. Purpose, partner
 * and epoch are part of the key.
 */
export const messageHead = (kind: IdentifierKind): string => lengthPrefixed(CANONICAL_VERSION) + lengthPrefixed(kind)

/** Makes the bytes that partners compare for identifiers of one kind: head and canonical value. */
export function messagesOf(kind: IdentifierKind, values: readonly string[]): Uint8Array[] {
  const [head, toCanonical] = [messageHead(kind), canonicaliser(kind)]
  return values.map((value) => utf8(head + toCanonical(value)))
}

/** Makes a pseudonymiser: tokens match within one key and one domain (purpose, partner, epoch), and nowhere else. */
export function createPseudonymiser(options: PseudonymiserOptions): Pseudonymiser {
  const { key, domain, slow = false } = options
  const use = slow ? 'hmac after scrypt' : 'hmac'
  const salt = deriveKey(key, domain, 'scrypt salt')
  const keyId = toBase32(deriveKey(key, domain, `${use} key id`, keyIdBytes))
  const head = tokenHead(keyId)
  const hash = createKeyedHash(deriveKey(key, domain, use))
  let isDestroyed = false

  /** The message of a kind: its head is written once, and length and value after it each time. */
  const messages = new Map<IdentifierKind, { bytes: Uint8Array; start: number }>()

  function messageOf(kind: IdentifierKind): { bytes: Uint8Array; start: number } {
    const start = utf8(messageHead(kind))
    const message = { bytes: concatBytes(start, new Uint8Array(longestShortValue + 5)), start: start.length }
    messages.set(kind, message)
    return message
  }

  /** Writes the message of a short ASCII value and returns its length; -1 if the value is neither. */
  function writeShort(message: { bytes: Uint8Array; start: number }, value: string): number {
    const { bytes } = message
    const { length } = value
    if (length > longestShortValue) return -1
    let at = message.start
    if (length > 9) bytes[at++] = 48 + Math.trunc(length / 10)
    bytes[at++] = 48 + (length % 10)
    bytes[at++] = 58
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index)
      if (code > 127) return -1
      bytes[at++] = code
    }
    bytes[at++] = 44
    return at
  }

  function digestOf(kind: IdentifierKind, value: string, toCanonical = canonicaliser(kind)): Uint8Array {
    if (isDestroyed) throw new PseudonymError('keyDestroyed')
    const canonical = toCanonical(value)
    if (slow) {
      const start = messageHead(kind)
      return hash.of(concatBytes(utf8(start), scrypt(utf8(start + lengthPrefixed(canonical)), salt, scryptCost)))
    }
    const message = messages.get(kind) ?? messageOf(kind)
    const length = writeShort(message, canonical)
    return hash.of(length < 0 ? utf8(messageHead(kind) + lengthPrefixed(canonical)) : message.bytes.subarray(0, length))
  }

  function token(kind: IdentifierKind, value: string): string {
    return toToken(head, digestOf(kind, value))
  }

  return {
    keyId,
    token,
    tokens(kind, values) {
      const toCanonical = canonicaliser(kind)
      return values.map((value) => toToken(head, digestOf(kind, value, toCanonical)))
    },
    matches(kind, value, given) {
      const parsed = parseToken(given)
      const digest = digestOf(kind, value).subarray(0, parsed.digest.length)
      return parsed.keyId === keyId && equalBytes(digest, parsed.digest)
    },
    destroy() {
      isDestroyed = true
      hash.destroy()
      salt.fill(0)
    },
  }
}

/**
 * Makes a table from the tokens of one key or epoch to those of the next, for records that must move. The table links
 * both, so delete it afterwards.
 */
export function rekeyTokens(
  kind: IdentifierKind,
  values: readonly string[],
  from: Pseudonymiser,
  to: Pseudonymiser,
): Map<string, string> {
  const next = to.tokens(kind, values)
  return new Map(from.tokens(kind, values).map((token, index) => [token, next[index] as string]))
}
