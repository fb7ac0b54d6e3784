'use client'

import { LANGUAGES, type Language, languageInfo } from '@tip-standard/form-model/languages'
import { type ReactElement, useId } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `LanguagePicker`. */
export type LanguagePickerProps = {
  /** The languages to choose from, such as `fr`; all that have texts where nothing is given. */
  languages?: readonly Language[]
  value: Language
  onChange: (language: Language) => void
  /** The languages whose texts nobody has reviewed; all but English where nothing is given. */
  drafts?: readonly Language[]
}

/** A choice of language: each called by its own name, because whoever looks for it may read no other. */
export function LanguagePicker(props: LanguagePickerProps): ReactElement {
  const { languages = LANGUAGES, value, onChange, drafts = LANGUAGES.filter((language) => language !== 'en') } = props
  const { text } = useSurroundings()
  const id = useId()
  const isDraft = drafts.includes(value)
  return (
    <div className="tip-language">
      <label htmlFor={id}>{text('language')}</label>
      <select
        id={id}
        value={value}
        className="tip-input"
        onChange={(event) => onChange(event.currentTarget.value as Language)}
        aria-describedby={isDraft ? `${id}-draft` : undefined}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageInfo(language).name}
          </option>
        ))}
      </select>
      {isDraft && (
        <p id={`${id}-draft`} className="tip-draft-note">
          {text('draftTexts')}
        </p>
      )}
    </div>
  )
}
