'use client'

import { codeLabel, codeList, fieldLabel, fieldQuestion } from '@tip-standard/core'
import { LANGUAGES, languageInfo } from '@tip-standard/form-model/languages'
import type { ConsentText } from '@tip-standard/form-model/wording'
import { type ReactNode, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Combobox } from '../../theme/widgets/Combobox.tsx'
import { useCodeList } from '../../theme/widgets/use-code-list.ts'
import { Choices } from './Choices.tsx'
import type { TextReadOut } from './decide.ts'

/** The name that speakers of a language give it, where forms know it. */
function ownName(code: string): string | undefined {
  const known = LANGUAGES.map(languageInfo).find(({ iso6393 }) => iso6393 === code)
  return known?.name
}

/** The name of a language that forms have no texts in: its list is long, and loaded for it. */
function ListedName({ code }: { code: string }): ReactNode {
  const { choices } = useCodeList('language', undefined)
  return choices.find((choice) => choice.code === code)?.label ?? code
}

function LanguageName({ code }: { code: string }): ReactNode {
  const own = ownName(code)
  return own === undefined ? <ListedName code={code} /> : own
}

type SearchProps = { id: string; language: string | undefined; disabled: boolean; onChoose: (code: string) => void }

function LanguageSearch({ id, language, disabled, onChoose }: SearchProps) {
  const { text, options } = useSurroundings()
  const { state, choices } = useCodeList('language', undefined)
  const name = language === undefined ? '' : (choices.find(({ code }) => code === language)?.label ?? language)
  return (
    <div className="tip-field">
      <label htmlFor={id}>{fieldQuestion('consent.language', options)}</label>
      {state === 'failed' ? <p className="tip-hint">{text('listFailed')}</p> : null}
      <Combobox
        id={id}
        aria={{}}
        label={fieldLabel('consent.language', options)}
        choices={choices}
        shown={state === 'loading' ? text('loading') : name}
        disabled={disabled || state !== 'ready'}
        onChoose={onChoose}
        onLeave={() => {}}
      />
    </div>
  )
}

/** Props of `ConsentLanguage`. */
export type ConsentLanguageProps = {
  id: string
  /** What the decisions of today have recorded. */
  texts: readonly TextReadOut[]
  /** The text on the screen. */
  shown: ConsentText
  disabled: boolean
  /** Called when the user says what was read out. */
  onSay: (text: TextReadOut) => void
}

/** Shows in which language the decisions were explained, as it was recorded without asking; the user opens it to correct it. */
export function ConsentLanguage({ id, texts, shown, disabled, onSay }: ConsentLanguageProps): ReactNode {
  const { options } = useSurroundings()
  const [isOpen, setIsOpen] = useState(false)
  const last = texts.at(-1) ?? {}
  const statuses = codeList('consentTextStatus').codes.map(({ code }) => ({
    value: code as ConsentText['textStatus'],
    label: codeLabel('consentTextStatus', code, options) ?? code,
  }))
  return (
    <details className="tip-consent-text" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <strong>{fieldLabel('consent.language', options)}</strong>
        {texts.length === 0 ? ': –' : null}
        {texts.map(({ language, textStatus }) => (
          <span key={`${language} ${textStatus}`} className="tip-consent-read">
            {language === undefined ? '–' : <LanguageName code={language} />}
            {textStatus === undefined ? null : ` · ${statuses.find(({ value }) => value === textStatus)?.label}`}
          </span>
        ))}
      </summary>
      {isOpen ? (
        <>
          <LanguageSearch
            id={id}
            language={last.language}
            disabled={disabled}
            // Another language than that on the screen: someone put the text into it.
            onChoose={(language) =>
              onSay({ language, textStatus: language === shown.language ? shown.textStatus : 'interpreted' })
            }
          />
          <Choices
            name={`${id}-status`}
            legend={fieldLabel('consent.textStatus', options)}
            options={statuses}
            chosen={last.textStatus === undefined ? [] : [last.textStatus]}
            isMany={false}
            disabled={disabled}
            onChoose={([textStatus]) => onSay({ ...last, textStatus: textStatus as ConsentText['textStatus'] })}
          />
        </>
      ) : null}
    </details>
  )
}
