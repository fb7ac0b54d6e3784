import type { Locale } from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import type { Language } from '@tip-standard/form-model/languages'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { FormSurroundings } from '../src/react/FormSurroundings/FormSurroundings.tsx'
import type { Surroundings } from '../src/surroundings/surroundings.ts'

/** The day of every story: they have no clock. */
export const TODAY = '2026-11-25'

const locales: { readonly [language in Language]: Locale | undefined } = { en: undefined, fr, rw, sw, rn }

type AroundProps = {
  language: Language
  scheme: string
  direction: string
  textSize: string
  unreviewedTexts: boolean
  loadList?: Surroundings['loadList']
  children: ReactNode
}

/** The page around a story: with a language, light or dark, and a text size. */
export function Around({ language, scheme, direction, textSize, unreviewedTexts, loadList, children }: AroundProps) {
  const frame = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.style.fontSize = textSize
    document.body.style.margin = '0'
    document.body.style.background = scheme === 'dark' ? '#10161b' : '#f2f5f5'
    // None of the five languages is written from right to left: only a story turns the page round.
    frame.current?.querySelector('.tip-root')?.setAttribute('dir', direction)
  })
  return (
    <main ref={frame} data-scheme={scheme}>
      <FormSurroundings
        language={language}
        locale={locales[language]}
        unreviewedTexts={unreviewedTexts}
        today={TODAY}
        {...(loadList === undefined ? {} : { loadList })}
      >
        {children}
      </FormSurroundings>
    </main>
  )
}
