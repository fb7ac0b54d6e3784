import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { DraftSession, DraftStore, LockReason } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { faultText } from './fault-text.ts'
import { PinField } from './PinField.tsx'

type LockedDraftProps = {
  store: DraftStore
  id: string
  reason: LockReason
  onOpen: (session: DraftSession) => void
}

/** What stands in place of a form whose draft was locked: nothing of the answers, and a way back by the PIN. */
export function LockedDraft({ store, id, reason, onOpen }: LockedDraftProps) {
  const surroundings = useSurroundings()
  const { text, announce } = surroundings
  const [pin, setPin] = useState('')
  const [fault, setFault] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const unlocked = await store.unlock(id, pin)
    setPin('')
    if (unlocked.ok) return onOpen(unlocked.value)
    const said = faultText(unlocked, surroundings)
    setFault(said)
    announce(said)
  }
  return (
    <form className="tip-group-of-questions" onSubmit={open} noValidate>
      <h1 ref={title} tabIndex={-1}>
        {text(`locked.${reason}`)}
      </h1>
      {reason === 'deleted' ? null : (
        <>
          <PinField isNew={false} label={text('draft.enterPin')} error={fault} value={pin} onChange={setPin} />
          <div className="tip-steps">
            <button type="submit" className="tip-button tip-main">
              {text('draft.open')}
            </button>
          </div>
        </>
      )}
    </form>
  )
}
