import { type ReactElement, useId } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { languageNames } from './language-names.ts'

/** Props of `LanguagePicker`. */
export type LanguagePickerProps = {
  /** The languages to choose from, such as `fr`; all that have texts where nothing is given. */
  languages?: readonly string[]
  value: string
  onChange: (language: string) => void
  /** The languages whose texts nobody has reviewed; all but English where nothing is given. */
  drafts?: readonly string[]
}

const all = Object.keys(languageNames)

/** A choice of language: each called by its own name, because whoever looks for it may read no other. */
export function LanguagePicker(props: LanguagePickerProps): ReactElement {
  const { languages = all, value, onChange, drafts = all.filter((language) => language !== 'en') } = props
  const { text } = useSurroundings()
  const id = useId()
  const isDraft = drafts.includes(value)
  return (
    <div className="tip-language">
      <label htmlFor={id}>{text('language')}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-describedby={isDraft ? `${id}-draft` : undefined}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language] ?? language}
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
