'use client'

import { codeLabel, codeList, fieldLabel, fieldQuestion } from '@tip-standard/core'
import { LANGUAGES, languageInfo } from '@tip-standard/form-model/languages'
import type { ConsentText } from '@tip-standard/form-model/wording'
import type { ReactNode } from 'react'
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

/** A language that forms have no texts in: its list is long, and loaded for it. */
function ReadInListed({ code }: { code: string }): ReactNode {
  const { text } = useSurroundings()
  const { choices } = useCodeList('language', undefined)
  return text('consentReadIn', { language: choices.find((choice) => choice.code === code)?.label ?? code })
}

/** In which language a text was read out, in words, and how far it had been checked. */
export function ReadIn({ language, textStatus }: TextReadOut): ReactNode {
  const { text, options } = useSurroundings()
  const own = language === undefined ? undefined : ownName(language)
  return (
    <>
      {language === undefined ? null : own === undefined ? (
        <ReadInListed code={language} />
      ) : (
        text('consentReadIn', { language: own })
      )}
      {/* What is read out as it was written needs no remark. */}
      {textStatus === undefined || textStatus === 'original'
        ? null
        : ` (${codeLabel('consentTextStatus', textStatus, options) ?? textStatus})`}
    </>
  )
}

/** Props of `ConsentLanguage`. */
export type ConsentLanguageProps = {
  id: string
  /** What the last decision of today has recorded. */
  last: TextReadOut
  /** The text on the screen. */
  shown: ConsentText
  disabled: boolean
  /** Called when the user says what was read out. */
  onSay: (text: TextReadOut) => void
}

/** Corrects in which language the decisions were explained, which is recorded without asking. */
export function ConsentLanguage({ id, last, shown, disabled, onSay }: ConsentLanguageProps): ReactNode {
  const { text, options } = useSurroundings()
  const { state, choices } = useCodeList('language', undefined)
  const { language, textStatus } = last
  const name = language === undefined ? '' : (choices.find(({ code }) => code === language)?.label ?? language)
  const statuses = codeList('consentTextStatus').codes.map(({ code }) => ({
    value: code as ConsentText['textStatus'],
    label: codeLabel('consentTextStatus', code, options) ?? code,
  }))
  return (
    <>
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
          // Another language than that on the screen: someone put the text into it.
          onChoose={(code) =>
            onSay({ language: code, textStatus: code === shown.language ? shown.textStatus : 'interpreted' })
          }
          onLeave={() => {}}
        />
      </div>
      <Choices
        name={`${id}-status`}
        legend={fieldLabel('consent.textStatus', options)}
        options={statuses}
        chosen={textStatus === undefined ? [] : [textStatus]}
        isMany={false}
        disabled={disabled}
        onChoose={([status]) => onSay({ ...last, textStatus: status as ConsentText['textStatus'] })}
      />
    </>
  )
}
