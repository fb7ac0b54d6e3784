import type { Locale } from '@tip-standard/core'
import { type Language, loadLabels } from '@tip-standard/form-model/languages'
import { useEffect, useState } from 'react'

/** The translation of a language, once loaded; questions are in English until then. */
export function useLocale(language: Language): Locale | undefined {
  const [loaded, setLoaded] = useState<{ language: Language; locale: Locale | undefined }>()
  useEffect(() => {
    let isCurrent = true
    const take = (locale: Locale | undefined): void => {
      if (isCurrent) setLoaded({ language, locale })
    }
    loadLabels(language).then(take, () => take(undefined))
    return () => {
      isCurrent = false
    }
  }, [language])
  return loaded?.language === language ? loaded.locale : undefined
}
