import { lengthPrefixed, utf8 } from '../pseudonyms/bytes.ts'
import { deriveKey } from '../pseudonyms/domain.ts'
import { createKeyedHash } from '../pseudonyms/keyed-hash.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import { toBase32 } from '../pseudonyms/token.ts'

const domain = { purpose: 'tableHistory', partner: 'own', epoch: '1' }
const tokenBytes = 16

/** Makes the tokens of a history: the same for the same kind and texts; without the key no one can make them, and they match no other use of it. */
export type HistoryTokens = (kind: string, ...texts: readonly string[]) => string

/** Creates the tokens for a key (HMAC-SHA-256, 128 bits). */
export function historyTokens(key: SecretKey): HistoryTokens {
  const hash = createKeyedHash(deriveKey(key, domain, 'tokens'))
  return (kind, ...texts) =>
    toBase32(hash.of(utf8([kind, ...texts].map(lengthPrefixed).join(''))).subarray(0, tokenBytes))
}
