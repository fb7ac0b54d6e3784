import type { TextId } from './en.ts'

/**
 * A translated text, whether somebody other than the translator has reviewed it, and the first eight hex digits of the SHA-256 of the
 * English that it translates, so that a stale one is seen.
 */
export type Translation = readonly [text: string, status: 'draft' | 'reviewed', of: string]

/** Translations into one language, by the name of the text; what is missing is shown in English. */
export type TranslationsOf<Id extends string> = { readonly [id in Id]?: Translation }

/** The translations of the texts of forms. */
export type Translations = TranslationsOf<TextId>
