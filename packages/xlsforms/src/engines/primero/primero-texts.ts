import type { Texts } from '../../survey/texts.ts'

/**
 * Primero's names of languages that differ from ours. It has Swahili for two countries, and neither Kinyarwanda nor
 * Kirundi.
 */
const LOCALES: { readonly [language: string]: readonly string[] } = { sw: ['sw-KE', 'sw-TZ'] }

/** Whether Primero has no texts of its own in a language. */
export const isUnknownLanguage = (language: string): boolean => !['en', 'fr', 'sw'].includes(language)

/** Characters that Primero rejects in the names of forms and fields. */
const REFUSED = /[*!@#%$^]/g

/** Whether a name contains a character that Primero rejects. */
export const hasRefused = (texts: Texts): boolean => Object.values(texts).some((text) => text.search(REFUSED) !== -1)

/** Texts by Primero's names of languages. */
export const inPrimero = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      (LOCALES[language] ?? [language]).map((locale) => [locale, text] as const),
    ),
  )

/** Converts texts to names of a form or a field; a name of which nothing remains becomes `instead`. */
export const asName = (texts: Texts, instead: string): Texts =>
  inPrimero(
    Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, text.replaceAll(REFUSED, '').trim() || instead]),
    ),
  )
