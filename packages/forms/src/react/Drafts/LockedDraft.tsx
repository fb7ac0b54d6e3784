'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { DraftSession, DraftStore, LockReason } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { SecretField } from './SecretField.tsx'
import { useUnlock } from './use-unlock.ts'

type LockedDraftProps = {
  store: DraftStore
  id: string
  reason: LockReason
  onOpen: (session: DraftSession) => void
}

/** Moves the focus to where the work goes on once its draft is open again: what asked for the passphrase is gone. */
function focusOnWork(): void {
  const places = ['.tip-page-title', '.tip-draft-state'].map((one) => document.querySelector<HTMLElement>(one))
  places.find((one) => one !== null)?.focus()
}

/** Replaces a form whose draft was locked: shows no answers, and asks for the passphrase. */
export function LockedDraft({ store, id, reason, onOpen }: LockedDraftProps): ReactNode {
  const { text } = useSurroundings()
  const { pin, setPin, fault, isOpening, open } = useUnlock(store, onOpen)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
    return focusOnWork
  }, [])
  return (
    <form className="tip-group-of-questions" onSubmit={(event) => open(event, id)} noValidate>
      <h1 ref={title} tabIndex={-1}>
        {text(`locked.${reason}`)}
      </h1>
      {reason === 'deleted' ? null : (
        <>
          <SecretField label={text('draft.enterPin')} error={fault} value={pin} onChange={setPin} />
          <div className="tip-steps">
            <button type="submit" className="tip-button tip-main" aria-disabled={isOpening}>
              {text('draft.open')}
            </button>
          </div>
        </>
      )}
    </form>
  )
}
