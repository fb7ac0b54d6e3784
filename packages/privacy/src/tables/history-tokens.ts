import { type KeyedTokens, keyedTokens } from '../pseudonyms/keyed-tokens.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'

/** Makes the tokens of a history. */
export type HistoryTokens = KeyedTokens

/** Creates the tokens of histories of tables, or of reports, for a key; those of one kind match none of the other. */
export const historyTokens = (key: SecretKey, of: 'tableHistory' | 'reportHistory' = 'tableHistory'): HistoryTokens =>
  keyedTokens(key, of)
