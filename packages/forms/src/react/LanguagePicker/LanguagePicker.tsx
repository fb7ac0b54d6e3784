'use client'

import { LANGUAGES, type Language, languageInfo } from '@tip-standard/form-model/languages'
import { type ReactElement, useId } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `LanguagePicker`. */
export type LanguagePickerProps = {
  /** The languages to choose from, such as `fr` (default: all that have texts). */
  languages?: readonly Language[]
  value: Language
  onChange: (language: Language) => void
  /** The languages whose texts have not been reviewed (default: all but English). */
  unreviewedTexts?: readonly Language[]
}

/** A choice of language: each is shown by its own name, because the user may read no other. */
export function LanguagePicker(props: LanguagePickerProps): ReactElement {
  const { languages = LANGUAGES, value, onChange } = props
  const { unreviewedTexts = LANGUAGES.filter((language) => language !== 'en') } = props
  const { text } = useSurroundings()
  const id = useId()
  const isDraft = unreviewedTexts.includes(value)
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
