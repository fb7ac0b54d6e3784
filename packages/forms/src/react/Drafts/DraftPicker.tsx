'use client'

import { formatDate, type Language } from '@tip-standard/form-model/languages'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { DraftList, DraftSession, DraftStore, DraftSummary } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
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
  const { text, announce, language } = useSurroundings()
  const [list, setList] = useState<DraftList>()
  const [chosen, setChosen] = useState<string>()
  const [doomed, setDoomed] = useState<string>()
  const { pin, setPin, fault, forgetFault, open } = useUnlock(store, onOpen)

  const load = useCallback(async (): Promise<void> => {
    const read = await store.list()
    setList(read.ok ? read.value : { drafts: [], unreadable: [] })
  }, [store])
  useEffect(() => void load(), [load])

  const remove = async (id: string): Promise<void> => {
    await store.destroy(id)
    announce(text('locked.deleted'))
    setChosen(undefined)
    setDoomed(undefined)
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
            <button type="submit" className="tip-button tip-main">
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
    <section className="tip-drafts" aria-labelledby="tip-drafts-title">
      <h2 id="tip-drafts-title">{text('draft.list')}</h2>
      {list.drafts.length === 0 ? <p>{text('draft.none')}</p> : <ul>{list.drafts.map(one)}</ul>}
      {list.unreadable.map((id) => (
        <p key={id} className="tip-notice">
          {text('fault.unreadable')}{' '}
          <button type="button" className="tip-button tip-quiet" onClick={() => remove(id)}>
            {text('draft.delete')}
          </button>
        </p>
      ))}
    </section>
  )
}
