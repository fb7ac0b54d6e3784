'use client'

import type { FormEngine } from '@tip-standard/form-model/engine'
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type DraftFailure, type DraftSession, type DraftStore, isWeakPin } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { faultText } from './fault-text.ts'
import { PinField } from './PinField.tsx'
import { saveDraft } from './save-draft.ts'

/** What is kept, and where. */
export type KeepDraftProps = {
  engine: FormEngine
  store: DraftStore
  /** The session of the draft, if one is kept already. */
  session: DraftSession | undefined
  /** Called with the session that keeps the draft from now on. */
  onKept: (session: DraftSession) => void
}

/** How long after the last change a draft is saved, in milliseconds. */
const PAUSE = 600

/** Keeps a draft on the device if the user wants one: a PIN is chosen once, and every pause is saved. */
export function KeepDraft({ engine, store, session, onKept }: KeepDraftProps): ReactNode {
  const surroundings = useSurroundings()
  const { text, announce } = surroundings
  const [isAsking, setIsAsking] = useState(false)
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [failure, setFailure] = useState<DraftFailure | 'pinsDiffer'>()
  const { record } = useSyncExternalStore(engine.subscribe, engine.state, engine.state)
  const isFirst = useRef(true)

  const save = async (to: DraftSession): Promise<void> => {
    const saved = await saveDraft(engine, to)
    setFailure(saved.ok ? undefined : saved)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new record is what there is to save
  useEffect(() => {
    if (isFirst.current || session === undefined || session.isLocked) {
      isFirst.current = false
      return
    }
    session.touch()
    const timer = setTimeout(() => void save(session), PAUSE)
    return () => clearTimeout(timer)
  }, [record, session])

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isWeakPin(pin)) return setFailure({ ok: false, fault: 'weakPin' })
    if (pin !== again) return setFailure('pinsDiffer')
    const draft = engine.draft()
    const { formId, formVersion, standardVersion } = draft
    const created = await store.create(pin, draft, { kind: 'case', formId, formVersion, standardVersion })
    setPin('')
    setAgain('')
    if (!created.ok) return setFailure(created)
    setFailure(undefined)
    setIsAsking(false)
    announce(text('draft.saved'))
    onKept(created.value)
  }

  // In the language that is shown by now.
  const fault =
    failure === undefined ? '' : failure === 'pinsDiffer' ? text('draft.pinsDiffer') : faultText(failure, surroundings)
  if (session !== undefined)
    return (
      <div className="tip-draft">
        <button
          type="button"
          className="tip-button tip-quiet"
          onClick={() => void save(session).then(() => session.lock())}
        >
          {text('draft.lock')}
        </button>
        {fault === '' ? null : <p className="tip-error">{fault}</p>}
      </div>
    )
  if (!isAsking)
    return (
      <div className="tip-draft">
        <button type="button" className="tip-button tip-quiet" onClick={() => setIsAsking(true)}>
          {text('draft.keep')}
        </button>
      </div>
    )
  return (
    <form className="tip-draft tip-group-of-questions" onSubmit={keep} noValidate>
      <h3>{text('draft.keep')}</h3>
      <p>{text('draft.explained')}</p>
      <p>{text('draft.limits')}</p>
      <PinField
        isNew
        label={text('draft.choosePin')}
        hint={text('draft.pinRules')}
        error={fault}
        value={pin}
        onChange={setPin}
      />
      <PinField isNew label={text('draft.repeatPin')} value={again} onChange={setAgain} />
      <div className="tip-steps">
        <button type="button" className="tip-button" onClick={() => setIsAsking(false)}>
          {text('draft.cancel')}
        </button>
        <button type="submit" className="tip-button tip-main">
          {text('draft.keep')}
        </button>
      </div>
    </form>
  )
}
