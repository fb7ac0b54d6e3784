'use client'

import { languageInfo } from '@tip-standard/form-model/languages'
import { type ReactElement, useMemo, useState } from 'react'
import { isSame, type Place } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { textsOfForm } from '../languages-of.ts'
import { partName } from '../part-name.ts'
import { coverage, standardCoverage } from './coverage.ts'
import { LanguageTabs } from './LanguageTabs.tsx'
import { TextField } from './TextField.tsx'

/** Every text of the form's own, in one language at a time, with the number that exist. */
export function AllTexts(): ReactElement {
  const { form, texts, options, textLanguage: language, locales, id } = useBuilder()
  const { say } = texts
  const [isNarrowed, setNarrowed] = useState(false)
  // A text being edited stays on the page, even if it was the last missing one.
  const [kept, setKept] = useState<readonly string[]>([])
  const own = useMemo(() => textsOfForm(form), [form])
  const covered = useMemo(() => coverage(form, language), [form, language])
  const standard = useMemo(() => standardCoverage(form, locales[language]), [form, language, locales])
  const name = languageInfo(language).name
  const keyOf = (place: Place, member: string): string => `${place.join('.')} ${member}`
  const isOpen = (text: unknown): boolean =>
    text === undefined || text === '' || (Array.isArray(text) && text[1] === 'draft')
  const open = own.filter(({ texts }) => isOpen(texts[language])).map(({ place, member }) => keyOf(place, member))
  const shown = isNarrowed ? own.filter(({ place, member }) => kept.includes(keyOf(place, member))) : own
  return (
    <div className="tb-all-texts">
      <h3>{say('texts.all')}</h3>
      <LanguageTabs id={`${id}-all-language`} />
      <div
        id={`${id}-all-language-panel`}
        className="tb-panel"
        role="tabpanel"
        aria-labelledby={`${id}-all-language-${language}`}
      >
        <p>{say('texts.coverageOf', { language: name, ...covered })}</p>
        {language !== 'en' && <p className="tip-hint">{say('texts.standard', { language: name, ...standard })}</p>}
        <div className="tip-field">
          <label className="tip-choice">
            <input
              type="checkbox"
              autoComplete="off"
              checked={isNarrowed}
              onChange={(event) => {
                setKept(open)
                setNarrowed(event.currentTarget.checked)
              }}
            />
            {say('texts.onlyMissing')}
          </label>
        </div>
        {shown.length === 0 && <p>{say('texts.allDone', { language: name })}</p>}
        {shown.map(({ place, member }, index) => (
          <TextField
            key={`${keyOf(place, member)} ${language}`}
            place={place}
            member={member}
            language={language}
            {...(isSame(place, shown[index - 1]?.place ?? [-1])
              ? {}
              : { of: partName(form, place, { texts, options }) })}
          />
        ))}
      </div>
    </div>
  )
}
