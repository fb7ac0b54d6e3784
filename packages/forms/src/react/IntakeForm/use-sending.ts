'use client'

import type { CaseRecord } from '@tip-standard/core'
import { useRef, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Where a record is that is handed in: with the form, on its way, or back because it could not be sent. */
export type Sending = 'ready' | 'sending' | 'failed'

/** Hands records in, one at a time, and says aloud what becomes of them. */
export function useSending(onSubmit: (record: CaseRecord) => Promise<void>): {
  sending: Sending
  send: (record: CaseRecord) => void
} {
  const { text, announce } = useSurroundings()
  const [sending, setSending] = useState<Sending>('ready')
  // A second press may come before the first one is rendered.
  const isUnderWay = useRef(false)
  const send = (record: CaseRecord): void => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setSending('sending')
    announce(text('sending'))
    const end = (how: 'ready' | 'failed'): void => {
      isUnderWay.current = false
      setSending(how)
      announce(how === 'failed' ? text('sendFailed') : '')
    }
    onSubmit(record).then(
      () => end('ready'),
      () => end('failed'),
    )
  }
  return { sending, send }
}
