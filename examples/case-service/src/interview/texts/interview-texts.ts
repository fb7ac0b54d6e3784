import { defineTexts, type Language, type TextSource, type Texts } from '@tip-standard/core/texts'
import { createContext, useContext, useEffect, useState } from 'react'
import { en } from './en.ts'

/** The id of a text around the interview. */
export type InterviewTextId = keyof typeof en

const texts: TextSource<InterviewTextId> = defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** The texts around the interview, in its language. */
export const TextsContext = createContext<Texts<InterviewTextId>>(texts.english)

/** The texts around the interview, in its language. */
export const useTexts = (): Texts<InterviewTextId> => useContext(TextsContext)

/** The texts in a language; until they are loaded, the previous ones. */
export function useLoadedTexts(language: Language): Texts<InterviewTextId> {
  const [loaded, setLoaded] = useState(texts.english)
  useEffect(() => {
    let isCurrent = true
    texts.load(language, { unreviewedTexts: true }).then(
      (found) => {
        if (isCurrent) setLoaded(found)
      },
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [language])
  return loaded
}
