'use client'

import type { Consent, ConsentPurposeCode } from '@tip-standard/core'
import { consentNamesRecipients } from '@tip-standard/core/conditions'
import { formatDate } from '@tip-standard/form-model/languages'
import { consentSentence } from '@tip-standard/form-model/wording'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { AnswerButton } from '../../theme/widgets/AnswerButton.tsx'
import { Errors } from './Choices.tsx'
import { decisionAbout, withoutDecision, withoutWithdrawal, withWithdrawal } from './decide.ts'
import { Sharing } from './Sharing.tsx'
import { useOptions } from './use-options.ts'

const ANSWERS = { granted: 'consentYes', refused: 'consentNo' } as const
const SINCE = { granted: 'consentSince', refused: 'consentDeclined', withdrawn: 'consentTakenBack' } as const

/** Props of `Question`. */
export type QuestionProps = {
  /** The id of the whole gate. */
  gate: string
  /** The id of the first answer. */
  firstId: string
  purpose: ConsentPurposeCode
  consents: readonly Consent[]
  today: string
  disabled: boolean
  describedBy: string | undefined
  /** Whether an answer is missing; with whom something is shared is wrong on its own. */
  isInvalid: boolean
  /** Whether an answer leads to the next page, which makes the answers buttons. */
  leadsOn: boolean
  errors: readonly string[]
  onDecide: (decision: 'granted' | 'refused') => void
  onChange: (consents: Consent[]) => void
}

/** One purpose, as a sentence to read aloud, with two answers to press. */
export function Question(props: QuestionProps): ReactNode {
  const { gate, firstId, purpose, consents, today, disabled, describedBy, isInvalid, errors, onDecide, onChange } =
    props
  const name = `${gate}-${purpose}`
  const idOf = (answer: keyof typeof ANSWERS): string => (answer === 'granted' ? firstId : `${name}-${answer}`)
  const { text, shown, language, announce } = useSurroundings()
  const { label } = useOptions()
  const decided = decisionAbout(consents, purpose, today)
  const sentence = consentSentence(purpose)
  const known = label('consentPurpose', purpose)
  const isSharing = decided?.decision === 'granted' && consentNamesRecipients(purpose)
  const isWrong = isInvalid || (errors.length > 0 && !isSharing)
  const own = isSharing ? [] : errors
  const description = [
    ...(own.length > 0 ? [`${name}__error`] : []),
    ...(describedBy === undefined ? [] : [describedBy]),
  ]
  const isTakenBack = decided?.decision === 'withdrawn'
  const isEarlierConsent = decided !== undefined && !decided.isToday && decided.decision !== 'refused'
  return (
    <fieldset
      className={`tip-consent-question${isWrong ? ' tip-has-error' : ''}`}
      {...(description.length > 0 ? { 'aria-describedby': description.join(' ') } : {})}
    >
      <legend
        {...(sentence === undefined || shown(sentence).language === language ? {} : { lang: shown(sentence).language })}
      >
        {sentence === undefined ? known : text(sentence)}
      </legend>
      {sentence === undefined ? null : <p className="tip-consent-name">{known}</p>}
      <Errors id={`${name}__error`} errors={own} />
      <div className="tip-consent-answers">
        {(['granted', 'refused'] as const).map((answer) =>
          props.leadsOn ? (
            <AnswerButton
              key={answer}
              id={idOf(answer)}
              isGiven={decided?.decision === answer}
              disabled={disabled}
              onPress={() => onDecide(answer)}
            >
              {text(ANSWERS[answer])}
            </AnswerButton>
          ) : (
            <label key={answer} className="tip-consent-answer">
              <input
                id={idOf(answer)}
                type="radio"
                name={name}
                checked={decided?.decision === answer}
                disabled={disabled}
                {...(isWrong ? { 'aria-invalid': true } : {})}
                onChange={() => onDecide(answer)}
              />
              <span>{text(ANSWERS[answer])}</span>
            </label>
          ),
        )}
      </div>
      {decided === undefined ? null : (
        <p className="tip-consent-quiet">
          {decided.isToday ? null : (
            <span>{text(SINCE[decided.decision], { date: formatDate(decided.on, language) })}</span>
          )}
          {decided.isToday ? (
            <button
              type="button"
              className="tip-button tip-quiet"
              disabled={disabled}
              onClick={() => {
                onChange(withoutDecision(consents, purpose, today))
                // The answer removes the button.
                document.getElementById(firstId)?.focus()
              }}
            >
              {text('consentClear')}
              <span className="tip-unseen">: {sentence === undefined ? known : text(sentence)}</span>
            </button>
          ) : null}
          {isEarlierConsent && (!isTakenBack || decided.on === today) ? (
            <button
              type="button"
              className="tip-button tip-quiet"
              disabled={disabled}
              onClick={() => {
                onChange((isTakenBack ? withoutWithdrawal : withWithdrawal)(consents, purpose, today))
                announce(isTakenBack ? '' : text('consentTakenBack', { date: formatDate(today, language) }))
              }}
            >
              {text(isTakenBack ? 'consentKeepIt' : 'consentTakeBack')}
              <span className="tip-unseen">: {sentence === undefined ? known : text(sentence)}</span>
            </button>
          ) : null}
        </p>
      )}
      {isSharing ? (
        <Sharing
          name={name}
          purpose={purpose}
          consents={consents}
          disabled={disabled}
          errors={errors}
          onChange={onChange}
        />
      ) : null}
    </fieldset>
  )
}
