import type { Language } from '@tip-standard/form-model/languages'
import { useEffect, useState } from 'react'
import { en, type Say } from './texts/en.ts'

const translations: { readonly [language in Language]: () => Promise<Say> } = {
  en: async () => en,
  fr: async () => (await import('./texts/fr.ts')).fr,
  rw: async () => (await import('./texts/rw.ts')).rw,
  sw: async () => (await import('./texts/sw.ts')).sw,
  rn: async () => (await import('./texts/rn.ts')).rn,
}

/** The texts of the page in a language: those that were there before until they are loaded. */
export function useSay(language: Language): Say {
  const [say, setSay] = useState(en)
  useEffect(() => {
    let isCurrent = true
    const take = (loaded: Say): void => {
      if (isCurrent) setSay(loaded)
    }
    translations[language]().then(take, () => take(en))
    return () => {
      isCurrent = false
    }
  }, [language])
  return say
}
