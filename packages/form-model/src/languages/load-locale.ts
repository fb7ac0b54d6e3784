import type { Locale } from '@tip-standard/core'
import { LANGUAGES, type Language } from '@tip-standard/core/texts'

/** Whether forms support a language. */
export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text)

/**
 * Loads the texts of the standard in a language, definitions included, each in a file of its own; nothing for English,
 * in which the standard is written.
 */
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
