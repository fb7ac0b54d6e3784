'use client'

import { type FormEvent, useState } from 'react'
import type { DraftFailure, DraftSession, DraftStore } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { faultText } from './fault-text.ts'

/** Opening a draft by its passphrase: what is typed, and why it did not open, in the language that is shown by now. */
export function useUnlock(
  store: DraftStore,
  onOpen: (session: DraftSession) => void,
): {
  pin: string
  setPin: (pin: string) => void
  fault: string
  forgetFault: () => void
  /** Tries what was typed; returns whether the draft is open. */
  open: (event: FormEvent, id: string) => Promise<boolean>
} {
  const surroundings = useSurroundings()
  const [pin, setPin] = useState('')
  const [failure, setFailure] = useState<DraftFailure>()
  const open = async (event: FormEvent, id: string): Promise<boolean> => {
    event.preventDefault()
    const unlocked = await store.unlock(id, pin)
    setPin('')
    if (unlocked.ok) {
      onOpen(unlocked.value)
      return true
    }
    setFailure(unlocked)
    surroundings.announce(faultText(unlocked, surroundings))
    return false
  }
  const fault = failure === undefined ? '' : faultText(failure, surroundings)
  return { pin, setPin, fault, forgetFault: () => setFailure(undefined), open }
}
