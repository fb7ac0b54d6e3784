import { KeptFormBuilder } from '@tip-standard/builder'
import { type Locale, today } from '@tip-standard/core'
import { type Language, loadLocale, pickLanguage } from '@tip-standard/form-model/languages'
import { LanguagePicker } from '@tip-standard/forms'
import { useEffect, useState } from 'react'
import { pageTexts } from './texts/page-texts.ts'

/** The builder by itself. The form is kept on the device, and the user saves it as a file. */
export function App() {
  const [language, setLanguage] = useState<Language>(() => pickLanguage(navigator.languages))
  const [locale, setLocale] = useState<Locale>()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    let isCurrent = true
    loadLocale(language).then(
      (loaded) => {
        if (isCurrent) setLocale(loaded)
      },
      () => {},
    )
    pageTexts.load(language, { unreviewedTexts: true }).then(
      ({ say }) => {
        if (isCurrent) document.title = say('page.title')
      },
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [language])
  return (
    <main>
      <KeptFormBuilder
        language={language}
        locale={locale?.language === language ? locale : undefined}
        unreviewedTexts
        today={today()}
      >
        <LanguagePicker value={language} onChange={setLanguage} />
      </KeptFormBuilder>
    </main>
  )
}
