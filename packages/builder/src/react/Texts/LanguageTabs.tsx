'use client'

import { LANGUAGES, type Language, languageInfo } from '@tip-standard/form-model/languages'
import { type ReactElement, useMemo } from 'react'
import { useBuilder } from '../builder-context.ts'
import { PickAndAdd } from '../PickAndAdd/PickAndAdd.tsx'
import { Tabs } from '../Tabs/Tabs.tsx'
import { coverage } from './coverage.ts'

/** The languages of the form, each with the number of its texts that exist; others can be added. */
export function LanguageTabs({ id }: { id: string }): ReactElement {
  const { form, languages, textLanguage, setTextLanguage, addLanguage, moveFocus, texts, announce } = useBuilder()
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
        <PickAndAdd
          label={say('texts.add')}
          choices={others.map((value) => ({ value, label: languageInfo(value).name, lang: value }))}
          onAdd={(language) => {
            addLanguage(language as Language)
            moveFocus({ on: `[id="${id}-${language}"]` })
            announce(say('said.language', { language: languageInfo(language as Language).name }))
          }}
        />
      )}
    </div>
  )
}
