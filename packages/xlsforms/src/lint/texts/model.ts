import type { XlsformRule } from '../rules.ts'

/**
 * A translated text, whether somebody other than the translator has reviewed it, and the first eight hex digits of the SHA-256 of the
 * English that it translates, so that a stale one is seen.
 */
type RuleTranslation = readonly [text: string, status: 'draft' | 'reviewed', of: string]

/** The texts of rules in one language; what is missing is shown in English. */
export type RuleTranslations = { readonly [rule in XlsformRule]?: RuleTranslation }
