'use client'

import type { Locale } from '@tip-standard/core'
import { type Language, loadLocale } from '@tip-standard/form-model/languages'
import { useCallback, useMemo, useState } from 'react'

/** The languages in which people check a draft. */
const FALLBACKS: readonly Language[] = ['en', 'fr']

type Switched = { from: Language; to: Language; locale: Locale | undefined }

/** The language of the texts, and the other languages that are one press away. */
export type TextLanguage = {
  language: Language
  locale: Locale | undefined
  languages: readonly Language[]
  showIn: (language: Language) => void
  /** Whether the language that was pressed last could not be loaded. */
  hasFailed: boolean
}

/** Lets the user change from a language whose texts are drafts to English or French and back; the application may set another one. */
export function useTextLanguage(own: Language, locale: Locale | undefined, drafts: boolean): TextLanguage {
  const [switched, setSwitched] = useState<Switched>()
  const [hasFailed, setHasFailed] = useState(false)
  const isOther = switched?.from === own && drafts
  const showIn = useCallback(
    (to: Language) => {
      setHasFailed(false)
      if (to === own) return setSwitched(undefined)
      loadLocale(to).then(
        (loaded) => setSwitched({ from: own, to, locale: loaded }),
        () => setHasFailed(true),
      )
    },
    [own],
  )
  const languages = useMemo(
    () => (drafts && own !== 'en' ? [own, ...FALLBACKS.filter((one) => one !== own)] : [own]),
    [drafts, own],
  )
  const [language, shownLocale] = isOther ? [switched.to, switched.locale] : [own, locale]
  return { language, locale: shownLocale, languages, showIn, hasFailed }
}
