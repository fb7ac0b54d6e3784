'use client'

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type DraftFailure, isWeakPassphrase, isWeakPin, looksPersonal, suggestPassphrase } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { faultText } from './fault-text.ts'
import { SecretField } from './SecretField.tsx'

type NewDraftProps = {
  /** Keeps the draft; gives the reason where it could not be kept. */
  onKeep: (secret: string, label: string) => Promise<DraftFailure | undefined>
  onCancel: () => void
}

type By = 'passphrase' | 'pin'
type Fault = DraftFailure | 'weakPassphrase' | 'differ'

/** Asks what a new draft is called and what opens it: a passphrase, which is suggested, or a PIN, with what each withstands. */
export function NewDraft({ onKeep, onCancel }: NewDraftProps): ReactNode {
  const surroundings = useSurroundings()
  const { text, announce } = surroundings
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [by, setBy] = useState<By>('passphrase')
  const [label, setLabel] = useState('')
  const [secret, setSecret] = useState(suggestPassphrase)
  const [again, setAgain] = useState('')
  const [fault, setFault] = useState<Fault>()
  const [isBusy, setBusy] = useState(false)
  useEffect(() => title.current?.focus(), [])

  const choose = (next: By): void => {
    setBy(next)
    setSecret(next === 'passphrase' ? suggestPassphrase() : '')
    setAgain('')
    setFault(undefined)
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    if (by === 'passphrase' && isWeakPassphrase(secret)) return setFault('weakPassphrase')
    if (by === 'pin' && isWeakPin(secret)) return setFault({ ok: false, fault: 'weakPin' })
    if (secret !== again) return setFault('differ')
    setBusy(true)
    const failed = await onKeep(secret, label)
    if (failed === undefined) return
    setBusy(false)
    setFault(failed)
  }
  // In the language that is shown by now.
  const said = (): string => {
    if (fault === undefined) return ''
    if (fault === 'weakPassphrase') return text('fault.weakPassphrase')
    return fault === 'differ' ? text('draft.pinsDiffer') : faultText(fault, surroundings)
  }
  const wrong = said()
  useEffect(() => {
    if (wrong !== '') announce(wrong)
  }, [wrong, announce])
  const isPassphrase = by === 'passphrase'
  const isPersonal = looksPersonal(label)
  // It is about what is being typed, and no one would look for it.
  useEffect(() => {
    if (!isPersonal) return
    // The first of two words is a word by itself for a moment.
    const timer = setTimeout(() => announce(text('draft.labelLooksPersonal')), 1000)
    return () => clearTimeout(timer)
  }, [isPersonal, announce, text])
  return (
    <form className="tip-draft tip-new-draft tip-group-of-questions" onSubmit={keep} noValidate autoComplete="off">
      <h2 ref={title} tabIndex={-1}>
        {text('draft.keep')}
      </h2>
      <p>{text('draft.explained')}</p>
      <div className="tip-field">
        <label htmlFor={`${id}label`}>{text('draft.label')}</label>
        <p id={`${id}means`} className="tip-hint">
          {text('draft.labelMeans')}
        </p>
        {isPersonal ? (
          <p id={`${id}warns`} className="tip-error">
            {text('draft.labelLooksPersonal')}
          </p>
        ) : null}
        <input
          id={`${id}label`}
          className="tip-input"
          maxLength={40}
          autoComplete="off"
          value={label}
          aria-describedby={isPersonal ? `${id}means ${id}warns` : `${id}means`}
          onChange={({ target }) => setLabel(target.value)}
        />
      </div>
      <fieldset className="tip-field">
        <legend>{text('draft.how')}</legend>
        <div className="tip-choices">
          {(['passphrase', 'pin'] as const).map((one) => (
            <label key={one} className="tip-choice">
              <input
                type="radio"
                name={`${id}by`}
                checked={by === one}
                aria-describedby={`${id}${one}`}
                onChange={() => choose(one)}
              />
              <span>
                {text(`draft.by.${one}`)}
                <span id={`${id}${one}`} className="tip-hint">
                  {text(`draft.withstands.${one}`)}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <SecretField
        key={by}
        isShownAtFirst={isPassphrase}
        label={text(isPassphrase ? 'draft.choosePassphrase' : 'draft.choosePin')}
        hint={text(isPassphrase ? 'draft.passphraseRules' : 'draft.pinRules')}
        error={wrong}
        value={secret}
        onChange={setSecret}
      >
        {isPassphrase ? (
          <button type="button" className="tip-button tip-quiet" onClick={() => setSecret(suggestPassphrase())}>
            {text('draft.suggest')}
          </button>
        ) : null}
      </SecretField>
      <SecretField
        key={`${by} again`}
        label={text(isPassphrase ? 'draft.repeatPassphrase' : 'draft.repeatPin')}
        value={again}
        onChange={setAgain}
      />
      <p className="tip-hint">{text('draft.limits')}</p>
      <div className="tip-steps">
        <button type="button" className="tip-button" onClick={onCancel}>
          {text('draft.cancel')}
        </button>
        <button type="submit" className="tip-button tip-main" aria-disabled={isBusy}>
          {text('draft.keep')}
        </button>
      </div>
    </form>
  )
}
