'use client'

import type { Language } from '@tip-standard/form-model/languages'
import { englishTexts, type FormTexts, loadTexts } from '@tip-standard/form-model/texts'
import { useEffect, useState } from 'react'

/** The texts of a language: what was there before until they are loaded, and English where they cannot be. */
export function useTexts(language: Language, unreviewedTexts: boolean): FormTexts {
  const [texts, setTexts] = useState(englishTexts)
  useEffect(() => {
    let isCurrent = true
    const take = (loaded: FormTexts): void => {
      if (isCurrent) setTexts(loaded)
    }
    loadTexts(language, { unreviewedTexts }).then(take, () => take(englishTexts))
    return () => {
      isCurrent = false
    }
  }, [language, unreviewedTexts])
  return texts
}
