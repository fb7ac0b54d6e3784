import { lengthPrefixed, utf8 } from '../pseudonyms/bytes.ts'
import { deriveKey } from '../pseudonyms/domain.ts'
import { createKeyedHash } from '../pseudonyms/keyed-hash.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import { toBase32 } from '../pseudonyms/token.ts'

const domain = { purpose: 'releaseLedger', partner: 'own', epoch: '1' }
const tokenBytes = 16

/** Makes the tokens of a ledger: the same for the same kind and text; without the key no one can make them. */
export type LedgerTokens = { of(kind: string, ...texts: readonly string[]): string }

/** Creates the tokens for a key; they match no other use of the key. */
export function ledgerTokens(key: SecretKey): LedgerTokens {
  const hash = createKeyedHash(deriveKey(key, domain, 'tokens'))
  return {
    of: (kind, ...texts) =>
      toBase32(hash.of(utf8([kind, ...texts].map(lengthPrefixed).join(''))).subarray(0, tokenBytes)),
  }
}
