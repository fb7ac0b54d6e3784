import { LANGUAGES, type Language, languageInfo } from '@tip-standard/forms/languages'
import { type ReactElement, useMemo } from 'react'
import { useBuilder } from '../builder-context.ts'
import { Tabs } from '../Tabs/Tabs.tsx'
import { coverage } from './coverage.ts'

/** The languages of the form, each with how many of its texts are there; others can be added. */
export function LanguageTabs({ id }: { id: string }): ReactElement {
  const { form, languages, textLanguage, setTextLanguage, addLanguage, texts, announce } = useBuilder()
  const { say } = texts
  const covered = useMemo(() => new Map(languages.map((one) => [one, coverage(form, one)])), [form, languages])
  const others = LANGUAGES.filter((one) => !languages.includes(one))
  const label = (language: Language): string => {
    const { done = 0, total = 0 } = covered.get(language) ?? {}
    return `${languageInfo(language).name} ${say('texts.coverage', { done, total })}`
  }
  return (
    <div className="tb-languages">
      <Tabs
        id={id}
        label={say('texts.which')}
        value={textLanguage}
        onChange={setTextLanguage}
        tabs={languages.map((value) => ({ value, label: label(value), lang: value }))}
      />
      {others.length > 0 && (
        <select
          className="tip-input tb-add-language"
          aria-label={say('texts.add')}
          value=""
          onChange={(event) => {
            const language = event.currentTarget.value as Language
            addLanguage(language)
            announce(say('said.language', { language: languageInfo(language).name }))
          }}
        >
          <option value="">{say('texts.add')} …</option>
          {others.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageInfo(language).name}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
