import type { Language } from '@tip-standard/core/texts'
import { useId, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { rememberedLanguage, rememberLanguage } from '../work/remembered-language.ts'
import { Forget } from './Forget.tsx'
import { languageNames } from './language-names.ts'

type Props = {
  language: Language
  onLanguage: (language: Language) => void
  isKept: boolean
  isUnsaved: boolean
  onForget: (() => void) | undefined
}

/** The title of the page, its language, and a button to forget everything. */
export function Header({ language, onLanguage, isKept, isUnsaved, onForget }: Props) {
  const { say } = useTexts()
  const id = useId()
  const [isRemembered, setRemembered] = useState(() => rememberedLanguage() !== undefined)
  const choose = (chosen: Language): void => {
    onLanguage(chosen)
    if (isRemembered) rememberLanguage(chosen)
  }
  const remember = (asked: boolean): void => {
    setRemembered(asked)
    rememberLanguage(asked ? language : undefined)
  }
  return (
    <header>
      <div className="name">
        <h1>{say('desk.title')}</h1>
        <p>{say('desk.lead')}</p>
      </div>
      <div className="settings">
        <label htmlFor={id}>{say('desk.language')}</label>
        <select id={id} value={language} onChange={(event) => choose(event.currentTarget.value as Language)}>
          {languageNames.map(([one, name]) => (
            <option key={one} value={one} lang={one}>
              {name}
            </option>
          ))}
        </select>
        <label className="tick">
          <input type="checkbox" checked={isRemembered} onChange={(event) => remember(event.currentTarget.checked)} />
          {say('desk.remember')}
        </label>
        {onForget === undefined ? null : <Forget isUnsaved={isUnsaved} onForget={onForget} />}
      </div>
      <p className="private">
        {say('desk.private')} {isKept ? <span className="kept">{say('desk.offline')}</span> : null}
      </p>
      {language === 'en' ? null : <p className="note">{say('desk.draft')}</p>}
    </header>
  )
}
