'use client'

import type { CaseRecord } from '@tip-standard/core'
import { useRef, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Where a record is that is handed in: with the form, on its way, or back because it could not be sent. */
export type Sending = 'ready' | 'sending' | 'failed'

/** What is done with a record that is handed in. */
export type SendingSteps = {
  /** Saves the draft, if there is one, before the record is sent; whether it holds every answer now. */
  onSave: () => Promise<boolean>
  /** Takes the valid record; rejects where it could not be sent. */
  onSubmit: (record: CaseRecord) => Promise<void>
}

/** Hands records in, one at a time, and announces what becomes of them. */
export function useSending({ onSave, onSubmit }: SendingSteps): {
  sending: Sending
  /** Whether the draft lacks the last answers, because it could not be saved before the record was sent. */
  isUnsaved: boolean
  send: (record: CaseRecord) => Promise<void>
} {
  const { text, announce } = useSurroundings()
  const [sending, setSending] = useState<Sending>('ready')
  const [isUnsaved, setUnsaved] = useState(false)
  // A second press may come before the first one is rendered.
  const isUnderWay = useRef(false)
  const send = async (record: CaseRecord): Promise<void> => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setSending('sending')
    announce(text('sending'))
    const isSaved = await onSave().catch(() => false)
    setUnsaved(!isSaved)
    // The record is sent all the same: it is safer with whom it is for than in this page alone.
    if (!isSaved) announce(text('draft.notSaved'))
    const isSent = await onSubmit(record).then(
      () => true,
      () => false,
    )
    isUnderWay.current = false
    setSending(isSent ? 'ready' : 'failed')
    announce(isSent ? '' : text('sendFailed'))
    if (isSent) setUnsaved(false)
  }
  return { sending, isUnsaved, send }
}
