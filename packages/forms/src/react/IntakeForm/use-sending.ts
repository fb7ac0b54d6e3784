'use client'

import type { CaseRecord } from '@tip-standard/core'
import { useRef, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { NotSent } from './props.ts'

/**
 * The state of a submitted record: still in the form, sent before by a page that did not wait for the answer, being
 * sent, returned because it could not be sent, or returned although it may have arrived.
 */
export type Sending = 'ready' | 'sentBefore' | 'sending' | 'failed' | 'unsure'

/** The text about a record that was returned. */
export const RETURNED_TEXTS = { sentBefore: 'sentBefore', failed: 'sendFailed', unsure: 'sendUnsure' } as const

/** What is done with a submitted record. */
export type SendingSteps = {
  /** Whether the record may have arrived before the form was opened. */
  wasSent: boolean
  /** Saves the draft, if there is one, before the record is sent; whether it holds every answer now. */
  onSave: () => Promise<boolean>
  /** Receives the valid record; rejects if it is not known to have arrived. */
  onSubmit: (record: CaseRecord) => Promise<void>
}

/** What is known of a record whose sending was rejected. */
export const arrivedOf = (reason: unknown): Partial<NotSent>['arrived'] =>
  (reason as Partial<NotSent> | undefined | null)?.arrived

/** What became of a record that `onSubmit` did not report as sent. If an earlier attempt is uncertain, the next one does not settle it. */
function resultOf(reason: unknown, before: Sending): 'failed' | 'unsure' {
  const arrived = arrivedOf(reason)
  const isInDoubt = before === 'unsure' || before === 'sentBefore'
  return arrived === 'earlier' || (arrived === false && !isInDoubt) ? 'failed' : 'unsure'
}

/** Submits records, one at a time, and announces the result. */
export function useSending({ wasSent, onSave, onSubmit }: SendingSteps): {
  sending: Sending
  /** Whether the draft lacks the last answers, because it could not be saved before the record was sent. */
  isUnsaved: boolean
  send: (record: CaseRecord) => Promise<void>
} {
  const { text, announce } = useSurroundings()
  const [sending, setSending] = useState<Sending>(wasSent ? 'sentBefore' : 'ready')
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
    const result = await onSubmit(record).then(
      () => 'ready' as const,
      (reason: unknown) => resultOf(reason, sending),
    )
    isUnderWay.current = false
    setSending(result)
    announce(result === 'ready' ? '' : text(RETURNED_TEXTS[result]))
    if (result === 'ready') setUnsaved(false)
  }
  return { sending, isUnsaved, send }
}
