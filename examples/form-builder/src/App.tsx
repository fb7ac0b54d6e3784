import { KeptFormBuilder } from '@tip-standard/builder'
import { type Locale, today } from '@tip-standard/core'
import { LANGUAGES, type Language, languageInfo, loadLocale, pickLanguage } from '@tip-standard/form-model/languages'
import { useEffect, useState } from 'react'

/** The builder by itself. The form is kept on the device, and the user saves it as a file. */
export function App() {
  const [language, setLanguage] = useState<Language>(() => pickLanguage(navigator.languages))
  const [locale, setLocale] = useState<Locale>()
  useEffect(() => {
    let isCurrent = true
    loadLocale(language).then(
      (loaded) => {
        if (isCurrent) setLocale(loaded)
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
        <Languages value={language} onChange={setLanguage} />
      </KeptFormBuilder>
    </main>
  )
}

/** The language of the builder itself; the form has its own. */
function Languages({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  return (
    <select
      className="tb-button"
      aria-label="Language"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Language)}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageInfo(language).name}
        </option>
      ))}
    </select>
  )
}
