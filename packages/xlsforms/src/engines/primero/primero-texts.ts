import type { Texts } from '../../survey/texts.ts'

/** Primero's names of languages, where they are not ours. It has Swahili of two countries, and neither Kinyarwanda nor Kirundi. */
const LOCALES: { readonly [language: string]: readonly string[] } = { sw: ['sw-KE', 'sw-TZ'] }

/** Languages that Primero has no texts of its own in. */
export const isUnknownLanguage = (language: string): boolean => !['en', 'fr', 'sw'].includes(language)

/** What Primero refuses in the names of forms and fields. */
const REFUSED = /[*!@#%$^]/g

/** Whether a name has anything that Primero refuses. */
export const hasRefused = (texts: Texts): boolean => Object.values(texts).some((text) => text.search(REFUSED) !== -1)

/** Texts by Primero's names of languages. */
export const inPrimero = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      (LOCALES[language] ?? [language]).map((locale) => [locale, text] as const),
    ),
  )

/** Texts that are the name of a form or a field; where nothing is left of one, it is named `instead`. */
export const asName = (texts: Texts, instead: string): Texts =>
  inPrimero(
    Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, text.replaceAll(REFUSED, '').trim() || instead]),
    ),
  )
