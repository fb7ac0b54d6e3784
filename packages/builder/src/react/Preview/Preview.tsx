'use client'

import { type ConsentPurposeCode, codeList, type Locale } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { openForm } from '@tip-standard/form-model/engine'
import { type Language, languageInfo } from '@tip-standard/form-model/languages'
import { FormSurroundings, IntakeForm } from '@tip-standard/forms'
import { type ReactElement, useDeferredValue, useId, useMemo, useState } from 'react'
import { useBuilder } from '../builder-context.ts'
import { Tabs } from '../Tabs/Tabs.tsx'
import { Frame } from './Frame.tsx'
import { PaperIn } from './PaperIn.tsx'

const devices = ['phone', 'desk', 'paper'] as const
type Device = (typeof devices)[number]

const sizes: { readonly [device in Device]: { width: number; height: number } } = {
  phone: { width: 360, height: 640 },
  desk: { width: 1024, height: 720 },
  // A4 at 96 dots per inch.
  paper: { width: 794, height: 1123 },
}

/** The current look of the form, on a phone, a computer and paper, in each of its languages. */
export function Preview(): ReactElement {
  const { ready, texts, languages, language: own, locales, today, id } = useBuilder()
  const { say } = texts
  const select = useId()
  const [device, setDevice] = useState<Device>('phone')
  const [wanted, setLanguage] = useState<Language>(languages.includes(own) ? own : 'en')
  const [isAgreed, setAgreed] = useState(true)
  const language = languages.includes(wanted) ? wanted : 'en'
  // Typing has priority: the preview follows when there is time.
  const shown = useDeferredValue(ready)
  const locale = locales[language]
  return (
    <div className="tb-preview">
      <Tabs
        id={`${id}-device`}
        label={say('preview.as')}
        value={device}
        onChange={setDevice}
        tabs={devices.map((value) => ({ value, label: say(`preview.${value}`) }))}
      />
      <div id={`${id}-device-panel`} className="tb-panel" role="tabpanel" aria-labelledby={`${id}-device-${device}`}>
        <div className="tb-inline">
          <label htmlFor={select}>{say('preview.language')}</label>
          <select
            id={select}
            className="tip-input tb-line"
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value as Language)}
          >
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageInfo(one).name}
              </option>
            ))}
          </select>
        </div>
        {device !== 'paper' && (
          <div className="tip-field">
            <label className="tip-choice">
              <input
                type="checkbox"
                autoComplete="off"
                checked={isAgreed}
                onChange={(event) => setAgreed(event.currentTarget.checked)}
              />
              {say('preview.agreed')}
            </label>
          </div>
        )}
        {shown === undefined ? (
          <p className="tb-empty">{say('preview.nothing')}</p>
        ) : (
          <Frame key={device} title={say('preview.frame')} lang={language} {...sizes[device]}>
            {device === 'paper' ? (
              <PaperIn language={language} locale={locale} definition={shown} />
            ) : (
              <Filled
                key={`${language} ${isAgreed}`}
                definition={shown}
                language={language}
                locale={locale}
                isAgreed={isAgreed}
                today={today}
              />
            )}
          </Frame>
        )}
        <p className="tip-hint">{say('preview.safe')}</p>
      </div>
    </div>
  )
}

type FilledProps = {
  definition: FormDefinition
  language: Language
  locale: Locale | undefined
  isAgreed: boolean
  today: string
}

/** A synthetic person, who has consented to everything if requested. */
function invented({ subject }: FormDefinition, isAgreed: boolean, today: string) {
  if (subject !== 'victim' || !isAgreed) return {}
  const purposes = codeList('consentPurpose').codes.map(({ code }) => code as ConsentPurposeCode)
  const consents = purposes.map((purpose) => ({ purpose, decision: 'granted', givenBy: 'self', date: today }))
  return { victims: [{ id: 'v-1', consents }] }
}

/** The form to fill in; after a change it reopens on the same page. */
function Filled({ definition, language, locale, isAgreed, today }: FilledProps): ReactElement {
  const { selected } = useBuilder()
  const page = definition.pages[Number(selected[1] ?? 0)]?.id
  const opened = useMemo(() => {
    const engine = openForm(definition, { today, record: invented(definition, isAgreed, today) })
    if (page !== undefined && engine.state().pages.some(({ id }) => id === page)) engine.goTo(page)
    return { engine, key: crypto.randomUUID() }
  }, [definition, today, isAgreed, page])
  return (
    <FormSurroundings language={language} locale={locale} unreviewedTexts today={today}>
      <IntakeForm key={opened.key} definition={definition} engine={opened.engine} today={today} />
    </FormSurroundings>
  )
}
