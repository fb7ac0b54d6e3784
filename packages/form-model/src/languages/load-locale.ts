import type { Locale } from '@tip-standard/core'
import { LANGUAGES, type Language } from '@tip-standard/core/texts'

/** Tells whether forms speak a language. */
export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text)

/** Loads what the standard says in a language, a file of its own each; nothing for English, which it is written in. */
export async function loadLocale(language: Language): Promise<Locale | undefined> {
  switch (language) {
    case 'fr':
      return (await import('@tip-standard/core/locales/fr')).fr
    case 'rw':
      return (await import('@tip-standard/core/locales/rw')).rw
    case 'sw':
      return (await import('@tip-standard/core/locales/sw')).sw
    case 'rn':
      return (await import('@tip-standard/core/locales/rn')).rn
    default:
      return undefined
  }
}
