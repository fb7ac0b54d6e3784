import type { Locale } from '@tip-standard/core'
import type { Language } from '@tip-standard/forms'
import { useEffect, useState } from 'react'

/** The translations of the standard: each is a file that is loaded when somebody chooses the language. */
const load: { readonly [language in Language]: () => Promise<Locale | undefined> } = {
  en: async () => undefined,
  fr: async () => (await import('@tip-standard/core/locales/fr')).fr,
  rw: async () => (await import('@tip-standard/core/locales/rw')).rw,
  sw: async () => (await import('@tip-standard/core/locales/sw')).sw,
  rn: async () => (await import('@tip-standard/core/locales/rn')).rn,
}

/** The translation of a language, once it is there; questions are in English until then. */
export function useLocale(language: Language): Locale | undefined {
  const [loaded, setLoaded] = useState<{ language: Language; locale: Locale | undefined }>()
  useEffect(() => {
    let isCurrent = true
    const take = (locale: Locale | undefined): void => {
      if (isCurrent) setLoaded({ language, locale })
    }
    load[language]().then(take, () => take(undefined))
    return () => {
      isCurrent = false
    }
  }, [language])
  return loaded?.language === language ? loaded.locale : undefined
}
