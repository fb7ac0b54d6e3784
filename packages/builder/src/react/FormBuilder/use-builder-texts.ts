'use client'

import type { Locale } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { LANGUAGES, type Language, loadLocale } from '@tip-standard/form-model/languages'
import { useEffect, useMemo, useState } from 'react'
import { type BuilderTexts, englishBuilderTexts, loadBuilderTexts } from '../../texts/index.ts'
import type { Builder } from '../builder-context.ts'
import { languagesOf } from '../languages-of.ts'

/** The texts of the builder in a language; English until they are loaded. */
export function useBuilderTexts(language: Language, unreviewedTexts: boolean): BuilderTexts {
  const [texts, setTexts] = useState(englishBuilderTexts)
  useEffect(() => {
    let isCurrent = true
    const take = (loaded: BuilderTexts): void => {
      if (isCurrent) setTexts(loaded)
    }
    loadBuilderTexts(language, { unreviewedTexts }).then(take, () => take(englishBuilderTexts))
    return () => {
      isCurrent = false
    }
  }, [language, unreviewedTexts])
  return texts
}

/** The translations of the standard into some languages, as they are loaded. */
function useLocales(languages: readonly Language[]): Builder['locales'] {
  const [locales, setLocales] = useState<Builder['locales']>({})
  const wanted = languages.join()
  useEffect(() => {
    let isCurrent = true
    for (const language of LANGUAGES.filter((one) => one !== 'en' && wanted.split(',').includes(one)))
      loadLocale(language).then(
        (locale: Locale | undefined) => {
          if (isCurrent && locale !== undefined)
            setLocales((now) => (now[language] ? now : { ...now, [language]: locale }))
        },
        () => {},
      )
    return () => {
      isCurrent = false
    }
  }, [wanted])
  return locales
}

/** The languages in which a form has texts, with added ones, and the one being edited. */
export function useTextLanguages(
  form: FormDefinition,
  language: Language,
): Pick<Builder, 'languages' | 'addLanguage' | 'textLanguage' | 'setTextLanguage' | 'locales'> {
  const [added, setAdded] = useState<readonly Language[]>([])
  const [textLanguage, setTextLanguage] = useState<Language>('en')
  const languages = useMemo(() => {
    const used = languagesOf(form)
    return LANGUAGES.filter((one) => used.includes(one) || added.includes(one))
  }, [form, added])
  const locales = useLocales(useMemo(() => [language, ...languages], [language, languages]))
  return {
    languages,
    addLanguage: (one) => {
      setAdded((now) => [...now, one])
      setTextLanguage(one)
    },
    textLanguage: languages.includes(textLanguage) ? textLanguage : 'en',
    setTextLanguage,
    locales,
  }
}
