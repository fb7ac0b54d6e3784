'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { type DraftFailure, looksPersonal, suggestPassphrase } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { SecretField } from './SecretField.tsx'
import { type OpenedBy, useNewDraft } from './use-new-draft.ts'

type NewDraftProps = {
  /** Stores the draft; returns the reason if it could not. */
  onKeep: (secret: string, label: string) => Promise<DraftFailure | undefined>
  onCancel: () => void
}

/** Asks what a new draft is called and what opens it: a passphrase, which is suggested, or a PIN, with what each withstands. */
export function NewDraft({ onKeep, onCancel }: NewDraftProps): ReactNode {
  const { text } = useSurroundings()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { by, choose, label, setLabel, secret, setSecret, again, setAgain, wrong, isBusy, keep } = useNewDraft(onKeep)
  const isPassphrase = by === 'passphrase'
  return (
    <form className="tip-draft tip-new-draft tip-group-of-questions" onSubmit={keep} noValidate autoComplete="off">
      <h2 ref={title} tabIndex={-1}>
        {text('draft.keep')}
      </h2>
      <p>{text('draft.explained')}</p>
      <DraftLabel value={label} onChange={setLabel} />
      <HowToOpen by={by} onChoose={choose} />
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

/** Asks for the label of the draft, and warns if it looks like a name. */
function DraftLabel({ value, onChange }: { value: string; onChange: (label: string) => void }) {
  const { text, announce } = useSurroundings()
  const id = useId()
  const isPersonal = looksPersonal(value)
  // It is about what is being typed, and no one would look for it.
  useEffect(() => {
    if (!isPersonal) return
    // While two words are typed, the first is a single word for a moment.
    const timer = setTimeout(() => announce(text('draft.labelLooksPersonal')), 1000)
    return () => clearTimeout(timer)
  }, [isPersonal, announce, text])
  return (
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
        value={value}
        aria-describedby={isPersonal ? `${id}means ${id}warns` : `${id}means`}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

/** Asks what opens the draft, with what each withstands. */
function HowToOpen({ by, onChoose }: { by: OpenedBy; onChoose: (by: OpenedBy) => void }) {
  const { text } = useSurroundings()
  const id = useId()
  return (
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
              onChange={() => onChoose(one)}
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
  )
}
