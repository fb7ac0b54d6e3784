import type { Language, Texts } from '@tip-standard/core/texts'
import { createContext, useContext, useEffect, useState } from 'react'
import { deskTexts, type TextId } from './desk-texts.ts'

/** The texts of the page in its language. */
export const TextsContext = createContext<Texts<TextId>>(deskTexts.english)

/** The texts of the page in its language. */
export const useTexts = (): Texts<TextId> => useContext(TextsContext)

/** The texts in a language; until they are loaded, the previous ones. */
export function useLoadedTexts(language: Language): Texts<TextId> {
  const [texts, setTexts] = useState(deskTexts.english)
  useEffect(() => {
    let isCurrent = true
    deskTexts.load(language, { unreviewedTexts: true }).then(
      (loaded) => {
        if (isCurrent) setTexts(loaded)
      },
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [language])
  return texts
}
