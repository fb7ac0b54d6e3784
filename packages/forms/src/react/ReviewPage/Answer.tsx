'use client'

import { isFilledIn, type Question } from '@tip-standard/form-model'
import { handling, reasonOf } from '@tip-standard/form-model/engine'
import type { Wording } from '@tip-standard/form-model/print'
import {
  answerWords,
  byState,
  codeWords,
  type LineWords,
  lineWords,
  questionLabel,
} from '@tip-standard/form-model/wording'
import { type ReactElement, type ReactNode, useState } from 'react'
import { SensitivityBadge } from '../SensitivityBadge/SensitivityBadge.tsx'

/** Props of `Answers`. */
export type AnswersProps = {
  questions: readonly Question[]
  wording: Wording
  /** Whether the user chose to see the answer that contains these: nothing in it is then hidden again. */
  isRevealed?: boolean
}

/** Questions that were asked, with what was answered to each; those that are open are counted, and shown on request. */
export function Answers({ questions, wording, isRevealed = false }: AnswersProps): ReactElement {
  const asked = questions.filter(
    ({ resolved, standing }) => !isFilledIn(resolved.info) && (standing === 'asked' || standing === 'noConsent'),
  )
  const listOf = (some: readonly Question[]): ReactElement => (
    <dl className="tip-answers">
      {some.map((question) => (
        <Answer key={question.path.join('.')} question={question} wording={wording} isRevealed={isRevealed} />
      ))}
    </dl>
  )
  const open = asked.filter(isOpen)
  return (
    <>
      {open.length === asked.length ? null : listOf(asked.filter((question) => !isOpen(question)))}
      {open.length === 0 ? null : (
        <details className="tip-details">
          <summary>{wording.text('unansweredCount', { count: open.length })}</summary>
          {listOf(open)}
        </details>
      )}
    </>
  )
}

type AnswerProps = { question: Question; wording: Wording; isRevealed: boolean }

function Answer({ question, wording, isRevealed }: AnswerProps): ReactElement {
  const { info } = question.resolved
  const label = questionLabel(question.resolved, wording.options)
  const isRestricted = handling[info.sensitivity].masked
  const isHidden = isRestricted && !isRevealed && isSaid(question)
  const answer = <Given question={question} wording={wording} isRevealed={isRevealed || isHidden} />
  return (
    <div className={isOpen(question) ? 'tip-answer tip-answer-open' : 'tip-answer'}>
      <dt>
        {label} {isRestricted && <SensitivityBadge level={info.sensitivity} />}
      </dt>
      <dd>
        {isHidden ? (
          <Masked label={label} wording={wording}>
            {answer}
          </Masked>
        ) : (
          answer
        )}
      </dd>
    </div>
  )
}

/** Whether there is something to hide. */
const isSaid = ({ owner, resolved: { info } }: Question): boolean => owner[info.name] !== undefined

/** Whether there is neither an answer nor a reason why there is none. */
const isOpen = (question: Question): boolean =>
  question.standing === 'asked' &&
  !isSaid(question) &&
  reasonOf(question.owner, question.resolved.info.name) === undefined

function Masked({ label, wording, children }: { label: string; wording: Wording; children: ReactNode }): ReactElement {
  const [isShown, setShown] = useState(false)
  return (
    <>
      <button type="button" className="tip-link" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {wording.text(isShown ? 'hide' : 'show', { what: label })}
      </button>
      {isShown && <div>{children}</div>}
    </>
  )
}

function Given(props: AnswerProps): ReactElement {
  const { question, wording } = props
  const { resolved, standing, entries } = question
  const { text } = wording
  if (standing === 'noConsent') {
    const purposes = resolved.consents.map((one) => codeWords('consentPurpose', one, wording)).join(', ')
    return <p className="tip-calm">{text('noConsent', { purposes })}</p>
  }
  const answer = answerWords(question, wording)
  if (answer.kind === 'reason') return <p className="tip-reason">{answer.text}</p>
  if (entries.length > 0 && isSaid(question)) return <Entries {...props} />
  if (answer.kind === 'unanswered') return <p className="tip-calm">{text('unanswered')}</p>
  const [only, ...others] = answer.words
  if (others.length === 0) return <p className="tip-given">{only?.text}</p>
  return (
    <ul className="tip-given">
      {answer.words.map((word) => (
        <li key={word.code ?? word.text}>{word.text}</li>
      ))}
    </ul>
  )
}

function Entries({ question, wording, isRevealed }: AnswerProps): ReactElement {
  const { resolved, entries } = question
  if (resolved.info.type.kind === 'object')
    return <Answers questions={entries[0] ?? []} wording={wording} isRevealed={isRevealed} />
  const lines = lineWords(question, wording)
  if (lines !== undefined) return <Lines lines={lines} wording={wording} isRevealed={isRevealed} />
  const what = questionLabel(resolved, wording.options)
  return (
    <ol className="tip-entries">
      {entries.map((entry, at) => (
        // Entries have no ids; they are identified by their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at}>
          <p className="tip-entry-title">{`${what} ${at + 1}`}</p>
          <Answers questions={entry} wording={wording} isRevealed={isRevealed} />
        </li>
      ))}
    </ol>
  )
}

type LinesProps = { lines: readonly LineWords[]; wording: Wording; isRevealed: boolean }

/** Lines that were ticked, by what is known about them. */
function Lines({ lines, wording, isRevealed }: LinesProps): ReactElement {
  return (
    <>
      {byState(lines).map(([state, own]) => (
        <div key={state ?? ''}>
          {state === undefined ? null : <p className="tip-entry-title">{state}</p>}
          <ul className="tip-given">
            {own.map(({ line, below }, at) => (
              // The same line can be there twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={at}>
                {line.text}
                {below.length > 0 && <Answers questions={below} wording={wording} isRevealed={isRevealed} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
