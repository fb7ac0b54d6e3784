import { type KeyedTokens, keyedTokens } from '../pseudonyms/keyed-tokens.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'

/** Makes the tokens of a ledger. */
export type LedgerTokens = { readonly of: KeyedTokens }

/** Creates the tokens of ledgers for a key. */
export const ledgerTokens = (key: SecretKey): LedgerTokens => ({ of: keyedTokens(key, 'releaseLedger') })
