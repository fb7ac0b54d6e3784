'use client'

import type { FormTexts } from '@tip-standard/form-model'
import { type Language, languageInfo } from '@tip-standard/form-model/languages'
import { type ReactElement, useId, useState } from 'react'
import { type Place, partAt, setText, type TextMember, textAt } from '../../editing/index.ts'
import { refusalWords } from '../announcement.ts'
import { useBuilder } from '../builder-context.ts'
import { type StandardText, standardText } from './standard-text.ts'
import { textName } from './text-name.ts'

type TextFieldProps = {
  place: Place
  member: TextMember
  language: Language
  /** The part to which the text belongs, if several parts are shown together. */
  of?: string
}

const longMembers: readonly TextMember[] = ['help', 'prompt', 'question']

/** A text in a language, and whether it is a draft. */
function textIn(texts: FormTexts | undefined, language: Language): { text: string; status: 'draft' | 'reviewed' } {
  const found = texts !== undefined && Object.hasOwn(texts, language) ? texts[language] : undefined
  if (found === undefined) return { text: '', status: 'draft' }
  return typeof found === 'string' ? { text: found, status: 'reviewed' } : { text: found[0], status: found[1] }
}

/** Edits one text of a part in one language: typed text is in the form at once. */
export function TextField({ place, member, language, of }: TextFieldProps): ReactElement {
  const { form, run, texts: words, options, locales } = useBuilder()
  const { say } = words
  const id = useId()
  const own = textAt(partAt(form, place), member)
  const { text, status } = textIn(own, language)
  const [typed, setTyped] = useState(text)
  const [refusal, setRefusal] = useState('')
  // What is typed may end in a space that the form does not keep, or be too long for it; only what comes from elsewhere replaces it.
  const shown = refusal !== '' || typed.trim() === text ? typed : text
  const given = standardText(form, place, member, language, locales)
  const write = (next: string, as: 'draft' | 'reviewed' = status): void => {
    setTyped(next)
    const outcome = setText(form, place, member, { language, text: next, status: as, ...english(given) })
    setRefusal(outcome.ok ? '' : refusalWords(form, outcome, { texts: words, options }))
    run(outcome, { isTyped: true })
  }
  const label = textName(member, words)
  const hints = hintsOf()
  const isMissing = text === '' && own !== undefined
  return (
    <div className="tip-field tb-text" lang={words.language}>
      <label htmlFor={id}>
        {/* The name is on a line of its own: what parts it from the label is for those who hear both. */}
        {of !== undefined && (
          <span className="tb-of">
            {of}
            <span className="tip-unseen"> · </span>
          </span>
        )}
        {label}
        {language !== 'en' && <span className="tip-unseen"> ({languageInfo(language).name})</span>}
      </label>
      {hints.length > 0 && (
        <p id={`${id}-hint`} className="tip-hint">
          {hints.join(' ')}
        </p>
      )}
      {refusal !== '' && (
        <p id={`${id}-refusal`} className="tip-error">
          {refusal}
        </p>
      )}
      <div className="tb-with-status">
        {longMembers.includes(member) ? (
          <textarea {...input()} rows={2} onChange={(event) => write(event.currentTarget.value)} />
        ) : (
          <input {...input()} type="text" onChange={(event) => write(event.currentTarget.value)} />
        )}
        {language !== 'en' && text !== '' && (
          <select
            className="tip-input tb-status"
            aria-label={`${label}: ${say('texts.status')}`}
            value={status}
            onChange={(event) => write(text, event.currentTarget.value === 'reviewed' ? 'reviewed' : 'draft')}
          >
            <option value="draft">{say('texts.draft')}</option>
            <option value="reviewed">{say('texts.reviewed')}</option>
          </select>
        )}
      </div>
    </div>
  )

  function input() {
    return {
      id,
      className: 'tip-input',
      lang: language,
      autoComplete: 'off',
      value: shown,
      'data-member': member,
      'data-missing': isMissing || undefined,
      'aria-invalid': refusal !== '' || undefined,
      'aria-describedby':
        [refusal !== '' && `${id}-refusal`, hints.length > 0 && `${id}-hint`].filter(Boolean).join(' ') || undefined,
    }
  }

  function hintsOf(): string[] {
    const english = textIn(own, 'en').text
    return [
      ...(language !== 'en' && english !== '' ? [say('texts.inEnglish', { text: english })] : []),
      ...(given === undefined ? [] : [givenWords(given)]),
    ]
  }

  function givenWords({ text: standard, status: state }: StandardText): string {
    if (standard === undefined) return say('texts.noneOfStandard')
    return say(state === 'draft' ? 'texts.ofStandardDraft' : 'texts.ofStandard', { text: standard })
  }
}

const english = (given: StandardText | undefined): { english?: string } =>
  given === undefined ? {} : { english: given.english }
