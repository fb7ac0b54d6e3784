'use client'

import type { Locale } from '@tip-standard/core'
import { type Language, loadLabels } from '@tip-standard/form-model/languages'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/** The languages in which people check a draft. */
const FALLBACKS: readonly Language[] = ['en', 'fr']

type Switched = { to: Language; locale: Locale | undefined }

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
export function useTextLanguage(own: Language, locale: Locale | undefined, unreviewedTexts: boolean): TextLanguage {
  const [switched, setSwitched] = useState<Switched>()
  const [hasFailed, setHasFailed] = useState(false)
  /** The language that was pressed last: another one may still be on its way. */
  const wanted = useRef(own)
  const [before, setBefore] = useState(own)
  // The application has set another language, which is the one to show.
  if (before !== own) {
    setBefore(own)
    setSwitched(undefined)
  }
  useEffect(() => {
    wanted.current = own
  }, [own])
  const showIn = useCallback(
    (to: Language) => {
      wanted.current = to
      setHasFailed(false)
      if (to === own) return setSwitched(undefined)
      loadLabels(to).then(
        (loaded) => wanted.current === to && setSwitched({ to, locale: loaded }),
        () => wanted.current === to && setHasFailed(true),
      )
    },
    [own],
  )
  const languages = useMemo(
    () => (unreviewedTexts && own !== 'en' ? [own, ...FALLBACKS.filter((one) => one !== own)] : [own]),
    [unreviewedTexts, own],
  )
  const [language, shownLocale] =
    switched !== undefined && unreviewedTexts ? [switched.to, switched.locale] : [own, locale]
  return { language, locale: shownLocale, languages, showIn, hasFailed }
}
