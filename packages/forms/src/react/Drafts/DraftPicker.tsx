'use client'

import { formatDate } from '@tip-standard/form-model/languages'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { DraftList, DraftSession, DraftStore, DraftSummary } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { PinField } from './PinField.tsx'
import { useUnlock } from './use-unlock.ts'

/** Which drafts are offered, and who goes on with one. */
export type DraftPickerProps = {
  store: DraftStore
  /** What a form is called, by its id. */
  titleOf: (formId: string) => string
  onOpen: (session: DraftSession) => void
}

/** The drafts of this device: each opened by its PIN, or deleted without it. */
export function DraftPicker({ store, titleOf, onOpen }: DraftPickerProps): ReactNode {
  const { text, announce, language } = useSurroundings()
  const [list, setList] = useState<DraftList>()
  const [chosen, setChosen] = useState<string>()
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
    await load()
  }
  const dayOf = (time: string): string => formatDate(time.slice(0, 10), language)

  if (list === undefined) return null
  const one = ({ id, formId, savedAt, expiresAt }: DraftSummary) => (
    <li key={id} className="tip-entry">
      <h3>{titleOf(formId)}</h3>
      <p className="tip-hint">
        {text('draft.savedAt', { time: dayOf(savedAt) })} · {text('draft.expiresAt', { time: dayOf(expiresAt) })}
      </p>
      {chosen === id ? (
        <form
          onSubmit={async (event) => {
            if (!(await open(event, id))) await load()
          }}
          noValidate
        >
          <PinField isNew={false} label={text('draft.enterPin')} error={fault} value={pin} onChange={setPin} />
          <p className="tip-hint">{text('draft.noUndo')}</p>
          <div className="tip-steps">
            <button type="button" className="tip-button" onClick={() => remove(id)}>
              {text('draft.delete')}
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
          onClick={() => {
            setChosen(id)
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
