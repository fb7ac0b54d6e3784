'use client'

import type { CaseRecord } from '@tip-standard/core'
import { useRef, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** The state of a submitted record: still in the form, being sent, or returned because it could not be sent. */
export type Sending = 'ready' | 'sending' | 'failed'

/** What is done with a submitted record. */
export type SendingSteps = {
  /** Saves the draft, if there is one, before the record is sent; whether it holds every answer now. */
  onSave: () => Promise<boolean>
  /** Receives the valid record; rejects if it could not be sent. */
  onSubmit: (record: CaseRecord) => Promise<void>
}

/** Submits records, one at a time, and announces the result. */
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
    // The record is sent anyway: it is safer with its recipient than only in this page.
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
