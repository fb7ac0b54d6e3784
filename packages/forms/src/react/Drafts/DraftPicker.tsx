'use client'

import { formatDate, type Language } from '@tip-standard/form-model/languages'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { DraftList, DraftResult, DraftSession, DraftStore, DraftSummary } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { faultText } from './fault-text.ts'
import { SecretField } from './SecretField.tsx'
import { useUnlock } from './use-unlock.ts'

/** The drafts to offer, and the callback for continuing one. */
export type DraftPickerProps = {
  savedDrafts: DraftStore
  /** What a form is called, by its id. */
  titleOf: (formId: string) => string
  onOpen: (session: DraftSession) => void
}

/** A moment in the time of this device: the day as the language writes it, and hours and minutes. */
function momentOf(time: string, language: Language): string {
  const at = new Date(time)
  const two = (number: number): string => String(number).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${formatDate(day, language)}, ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The drafts of this device, with label and time: each can be opened with its passphrase, or deleted without it. */
export function DraftPicker({ savedDrafts: store, titleOf, onOpen }: DraftPickerProps): ReactNode {
  const surroundings = useSurroundings()
  const { text, announce, language } = surroundings
  const [list, setList] = useState<DraftResult<DraftList>>()
  const [chosen, setChosen] = useState<string>()
  const [doomed, setDoomed] = useState<string>()
  const { pin, setPin, fault, forgetFault, report, isOpening, open } = useUnlock(store, onOpen)

  const frame = useRef<HTMLElement>(null)
  const title = useRef<HTMLHeadingElement>(null)

  const load = useCallback(async (): Promise<void> => setList(await store.list()), [store])
  useEffect(() => void load(), [load])
  useEffect(() => {
    // The button that was pressed is gone, and the focus would be lost with it.
    if (chosen !== undefined) frame.current?.querySelector<HTMLElement>('.tip-secret')?.focus()
  }, [chosen])
  const isGone = chosen !== undefined && list?.ok === true && list.value.drafts.every(({ id }) => id !== chosen)
  useEffect(() => {
    // With the draft went the button that was pressed, and the message below it.
    if (isGone) title.current?.focus()
  }, [isGone])

  const remove = async (id: string): Promise<void> => {
    const removed = await store.destroy(id)
    setDoomed(undefined)
    if (!removed.ok) return report(removed)
    announce(text('locked.deleted'))
    setChosen(undefined)
    title.current?.focus()
    await load()
  }

  if (list === undefined) return null
  const one = ({ id, label, formId, savedAt, expiresAt }: DraftSummary) => (
    <li key={id} className="tip-entry">
      <h3 id={`tip-draft-${id}`}>
        <bdi>{label === '' ? text('draft.unlabelled') : label}</bdi>
      </h3>
      <p className="tip-hint">
        {titleOf(formId)} · {text('draft.savedAt', { time: momentOf(savedAt, language) })} ·{' '}
        {text('draft.expiresAt', { time: formatDate(expiresAt.slice(0, 10), language) })}
      </p>
      {chosen === id ? (
        <form
          onSubmit={async (event) => {
            if (!(await open(event, id))) await load()
          }}
          noValidate
        >
          <SecretField label={text('draft.enterPin')} error={fault} value={pin} onChange={setPin} />
          {doomed === id ? (
            <p className="tip-error">
              {text('draft.confirmDelete')} {text('draft.noUndo')}
            </p>
          ) : null}
          <div className="tip-steps">
            <button
              type="button"
              className="tip-button"
              onClick={() => {
                if (doomed === id) return void remove(id)
                setDoomed(id)
                announce(`${text('draft.confirmDelete')} ${text('draft.noUndo')}`)
              }}
            >
              {text(doomed === id ? 'draft.deleteNow' : 'draft.delete')}
            </button>
            <button type="submit" className="tip-button tip-main" aria-disabled={isOpening}>
              {text('draft.open')}
            </button>
          </div>
        </form>
      ) : (
        <button
          type="button"
          className="tip-button"
          aria-describedby={`tip-draft-${id}`}
          onClick={() => {
            setChosen(id)
            setDoomed(undefined)
            forgetFault()
          }}
        >
          {text('draft.open')}
        </button>
      )}
    </li>
  )
  return (
    <section ref={frame} className="tip-drafts" aria-labelledby="tip-drafts-title">
      <h2 id="tip-drafts-title" ref={title} tabIndex={-1}>
        {text('draft.list')}
      </h2>
      {isGone && fault !== '' ? <p className="tip-error">{fault}</p> : null}
      {list.ok ? (
        <>
          {list.value.drafts.length === 0 ? <p>{text('draft.none')}</p> : <ul>{list.value.drafts.map(one)}</ul>}
          {list.value.unreadable.map((id) => (
            <p key={id} className="tip-notice">
              {text('fault.unreadable')}{' '}
              <button type="button" className="tip-button tip-quiet" onClick={() => remove(id)}>
                {text('draft.delete')}
              </button>
            </p>
          ))}
        </>
      ) : (
        // "There are no drafts" would be taken for the loss of those that are there.
        <p className="tip-error">{faultText(list, surroundings)}</p>
      )}
    </section>
  )
}
