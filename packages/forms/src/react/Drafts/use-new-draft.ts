'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { type DraftFailure, isWeakPassphrase, isWeakPin, suggestPassphrase } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { faultText } from './fault-text.ts'

/** What opens a draft. */
export type OpenedBy = 'passphrase' | 'pin'

type Fault = DraftFailure | 'weakPassphrase' | 'differ'

/** A draft that is about to be kept. */
export type NewDraftState = {
  by: OpenedBy
  choose: (next: OpenedBy) => void
  label: string
  setLabel: (label: string) => void
  secret: string
  setSecret: (secret: string) => void
  again: string
  setAgain: (secret: string) => void
  /** Why it could not be kept, in words; empty if nothing is wrong. */
  wrong: string
  isBusy: boolean
  keep: (event: FormEvent) => Promise<void>
}

/** Holds what is entered for a new draft, and announces what is wrong with it. */
export function useNewDraft(
  onKeep: (secret: string, label: string) => Promise<DraftFailure | undefined>,
): NewDraftState {
  const surroundings = useSurroundings()
  const { text, announce } = surroundings
  const [by, setBy] = useState<OpenedBy>('passphrase')
  const [label, setLabel] = useState('')
  const [secret, setSecret] = useState(suggestPassphrase)
  const [again, setAgain] = useState('')
  // An object for each attempt: the same fault is announced again.
  const [refused, setRefused] = useState<{ fault: Fault }>()
  const [isBusy, setBusy] = useState(false)

  const choose = (next: OpenedBy): void => {
    setBy(next)
    setSecret(next === 'passphrase' ? suggestPassphrase() : '')
    setAgain('')
    setRefused(undefined)
  }
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    if (by === 'passphrase' && isWeakPassphrase(secret)) return setRefused({ fault: 'weakPassphrase' })
    if (by === 'pin' && isWeakPin(secret)) return setRefused({ fault: { ok: false, fault: 'weakPin' } })
    if (secret !== again) return setRefused({ fault: 'differ' })
    setBusy(true)
    const failed = await onKeep(secret, label)
    if (failed === undefined) return
    setBusy(false)
    setRefused({ fault: failed })
  }
  // In the language that is shown by now.
  const said = (): string => {
    if (refused === undefined) return ''
    const { fault } = refused
    if (fault === 'weakPassphrase') return text('fault.weakPassphrase')
    return fault === 'differ' ? text('draft.pinsDiffer') : faultText(fault, surroundings)
  }
  const wrong = said()
  useEffect(() => {
    if (refused !== undefined) announce(wrong)
  }, [refused, wrong, announce])
  return { by, choose, label, setLabel, secret, setSecret, again, setAgain, wrong, isBusy, keep }
}
