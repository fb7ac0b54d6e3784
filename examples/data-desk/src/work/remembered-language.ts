import { LANGUAGES, type Language } from '@tip-standard/core/texts'

const KEY = 'data-desk-language'

/** The language that the officer asked the browser to remember; nothing else is ever stored. */
export function rememberedLanguage(): Language | undefined {
  try {
    return LANGUAGES.find((language) => language === localStorage.getItem(KEY))
  } catch {
    return undefined
  }
}

/** Remembers the language, or forgets it. */
export function rememberLanguage(language: Language | undefined): void {
  try {
    if (language === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, language)
  } catch {
    // If the browser stores nothing, nothing is remembered.
  }
}
