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
  /** Shows and announces why something else could not be done with the draft. */
  report: (failure: DraftFailure) => void
  /** Whether what was typed is being tried. */
  isOpening: boolean
  /** Tries what was typed; returns whether the draft is open. */
  open: (event: FormEvent, id: string) => Promise<boolean>
} {
  const surroundings = useSurroundings()
  const [pin, setPin] = useState('')
  const [failure, setFailure] = useState<DraftFailure>()
  const [isOpening, setOpening] = useState(false)
  const report = (failed: DraftFailure): void => {
    setFailure(failed)
    surroundings.announce(faultText(failed, surroundings))
  }
  const open = async (event: FormEvent, id: string): Promise<boolean> => {
    event.preventDefault()
    // Checking takes a moment, and each check counts: a second press would use up another attempt, or open the draft
    // twice. So would one that comes after the check, when the field is empty.
    if (isOpening || pin === '') return false
    setOpening(true)
    const unlocked = await store.unlock(id, pin).finally(() => setOpening(false))
    setPin('')
    if (!unlocked.ok) {
      report(unlocked)
      return false
    }
    // What was announced last may be that an earlier attempt was wrong.
    surroundings.announce('')
    onOpen(unlocked.value)
    return true
  }
  const fault = failure === undefined ? '' : faultText(failure, surroundings)
  return { pin, setPin, fault, forgetFault: () => setFailure(undefined), report, isOpening, open }
}
