import { lengthPrefixed, utf8 } from './bytes.ts'
import { deriveKey } from './domain.ts'
import { createKeyedHash } from './keyed-hash.ts'
import type { SecretKey } from './secret-key.ts'
import { toBase32 } from './token.ts'

const tokenBytes = 16

/** Makes tokens: the same kind and texts give the same token, and no one can make it without the key. */
export type KeyedTokens = (kind: string, ...texts: readonly string[]) => string

/** Creates tokens for a key and a use of it (HMAC-SHA-256, 128 bits); they match no other use of the key. */
export function keyedTokens(key: SecretKey, purpose: string): KeyedTokens {
  const hash = createKeyedHash(deriveKey(key, { purpose, partner: 'own', epoch: '1' }, 'tokens'))
  return (kind, ...texts) =>
    toBase32(hash.of(utf8([kind, ...texts].map(lengthPrefixed).join(''))).subarray(0, tokenBytes))
}
