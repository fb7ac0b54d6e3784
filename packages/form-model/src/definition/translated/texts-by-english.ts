import type { Locale } from '@tip-standard/core'
import type { FormTexts } from '../definition.ts'

/** Translations by the English text. */
export type TranslatedTexts = NonNullable<Locale['formTexts']>

const textsIn = (part: unknown): FormTexts[] => {
  if (typeof part !== 'object' || part === null) return []
  return 'en' in part ? [part as FormTexts] : Object.values(part).flatMap(textsIn)
}

/** The translations into a language in the documents of forms, by their English texts. The build leaves all else out of the documents. */
export const textsByEnglish = (documents: readonly unknown[], language: string): TranslatedTexts =>
  Object.fromEntries(
    textsIn(documents).flatMap(({ en, [language]: translation }) => {
      if (translation === undefined || typeof translation === 'string') return []
      const [text, status] = translation
      return [[en, [text, status]]]
    }),
  )
