import { type KeyedTokens, keyedTokens } from '../pseudonyms/keyed-tokens.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'

/** Makes the tokens of a history. */
export type HistoryTokens = KeyedTokens

/** Creates the tokens of histories for a key. */
export const historyTokens = (key: SecretKey): HistoryTokens => keyedTokens(key, 'tableHistory')
