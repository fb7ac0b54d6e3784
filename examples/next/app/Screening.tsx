'use client'

import { today } from '@tip-standard/core'
import { screeningForm } from '@tip-standard/form-model'
import { IntakeForm } from '@tip-standard/forms'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether this runs in a browser: `false` on the server and while the page takes over what it rendered. */
const useIsBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** Sends a record to the address of its own id, and rejects unless it is known to be stored, without a word about it. */
async function send(record: { case: { id?: string | undefined } }): Promise<void> {
  const { ok } = await fetch(`/api/records/${record.case.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(record),
  })
  if (!ok) throw new Error('The record was not stored.')
}

/** The screening form, in the browser only. */
export function Screening() {
  return useIsBrowser() ? <IntakeForm definition={screeningForm} today={today()} onSubmit={send} /> : <p>Loading…</p>
}
