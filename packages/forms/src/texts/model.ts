import type { TextId } from './en.ts'

/**
 * A translated text, whether somebody other than the translator has reviewed it, and the first eight hex digits of the SHA-256 of the
 * English that it translates, so that a stale one is seen.
 */
type Translation = readonly [text: string, status: 'draft' | 'reviewed', of: string]

/** The translations into one language; what is missing is shown in English. */
export type Translations = { readonly [id in TextId]?: Translation }
