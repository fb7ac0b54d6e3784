'use client'

import type { Locale } from '@tip-standard/core'
import type { Language } from '@tip-standard/form-model/languages'
import { isLanguage, languageInfo } from '@tip-standard/form-model/languages'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { loadCodeList, type Surroundings, SurroundingsContext } from '../../surroundings/surroundings.ts'
import { useTexts } from '../../surroundings/use-texts.ts'
import { useFocusInSight } from './use-focus-in-sight.ts'
import { useTextLanguage } from './use-text-language.ts'

/** How long an announcement stays before a person who reads on would meet it again, in milliseconds. */
const SPOKEN = 10_000

/** Props of `FormSurroundings`: the language of parts of a form, and the source of long lists. */
export type FormSurroundingsProps = {
  language?: Language
  /** The translation of the standard, and of the forms that ship, into that language: `loadLabels` loads it. */
  locale?: Locale | undefined
  /**
   * Shows texts that no native speaker has reviewed, with a note, and English and French one press away (default:
   * `true`).
   */
  unreviewedTexts?: boolean
  /** The day, `YYYY-MM-DD`. */
  today: string
  loadList?: Surroundings['loadList']
  children: ReactNode
}

/** Provides parts of a form with a language and the one live region for announcements. */
export function FormSurroundings(props: FormSurroundingsProps): ReactNode {
  const { language: wanted = 'en', unreviewedTexts = true, today, loadList = loadCodeList, children } = props
  // Pages without types may request any language.
  const own = isLanguage(wanted) ? wanted : 'en'
  const [said, setSaid] = useState('')
  // Screen readers say the same words again only if something differs.
  const announce = useCallback(
    (message: string) => setSaid((now) => (message !== '' && now === message ? `${message}\u00a0` : message)),
    [],
  )
  const part = useFocusInSight()
  const { language, locale, languages, showIn, hasFailed } = useTextLanguage(own, props.locale, unreviewedTexts)
  const { say: text, sayCount, shown } = useTexts(language, unreviewedTexts)
  useEffect(() => {
    if (hasFailed) setSaid(text('fault.failed'))
  }, [hasFailed, text])
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language, what was said before is old
  useEffect(() => setSaid(''), [language])
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), SPOKEN)
    return () => clearTimeout(timer)
  }, [said])
  const surroundings = useMemo(
    (): Surroundings => ({
      isProvided: true,
      mayBeChild: false,
      language,
      today,
      text,
      sayCount,
      shown,
      languages,
      showIn,
      options: { language, unreviewedTexts, ...(locale === undefined ? {} : { locale }) },
      loadList,
      announce,
      referable: () => [],
    }),
    [language, today, text, sayCount, shown, languages, showIn, unreviewedTexts, locale, loadList, announce],
  )
  return (
    <SurroundingsContext.Provider value={surroundings}>
      {/* A browser that translates would send the answers to a translation service, and change elements of React. */}
      <div ref={part} className="tip-root" lang={language} dir={languageInfo(language).direction} translate="no">
        <p className="tip-unseen" role="status" aria-live="polite">
          {said}
        </p>
        {children}
      </div>
    </SurroundingsContext.Provider>
  )
}
