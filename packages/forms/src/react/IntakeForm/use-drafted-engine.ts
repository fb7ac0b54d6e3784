'use client'

import {
  type DraftMisfit,
  type FormEngine,
  openFormWith,
  readDraft,
  type ValidatorSource,
} from '@tip-standard/form-model/engine'
import { useCallback, useEffect, useState } from 'react'
import type { DraftSession, LockReason } from '../../drafts/index.ts'
import type { IntakeFormProps } from './props.ts'

/** Loaded while the first questions are read: the validator is most of the size of a form. */
const validatorWhenLoaded: ValidatorSource = async (definition, situation) => {
  const { validatorForForm } = await import('@tip-standard/form-model/validator')
  return validatorForForm(definition, situation)
}

/** A form that is being filled in, and its draft, if one is kept. */
export type OpenForm = { state: 'open'; engine: FormEngine; session: DraftSession | undefined }

/** A form that is open, one whose draft is locked, or a draft that does not fit. */
export type Drafted =
  | OpenForm
  | { state: 'locked'; id: string; reason: LockReason }
  | { state: 'unfit'; fault: DraftMisfit }

function resumed(props: IntakeFormProps, session: DraftSession): Drafted {
  const read = readDraft(props.definition, session.payload)
  if (!read.ok) return { state: 'unfit', fault: read.fault }
  return {
    state: 'open',
    engine: openFormWith(props.definition, { ...props, draft: read.draft }, validatorWhenLoaded),
    session,
  }
}

function begun(props: IntakeFormProps): Drafted {
  const { definition, value, session, engine } = props
  if (session !== undefined) return resumed(props, session)
  const opened =
    engine ??
    openFormWith(definition, { ...props, ...(value === undefined ? {} : { record: value }) }, validatorWhenLoaded)
  return { state: 'open', engine: opened, session: undefined }
}

/** The engine of a form, which is dropped with all its answers when its draft is locked, and made again when it is opened. */
export function useDraftedEngine(props: IntakeFormProps): {
  drafted: Drafted
  /** Keeps the draft of a session from now on, or none. */
  keep: (session: DraftSession | undefined) => void
  resume: (session: DraftSession) => void
} {
  const [drafted, setDrafted] = useState(() => begun(props))
  const session = drafted.state === 'open' ? drafted.session : undefined
  useEffect(() => {
    if (session === undefined) return
    // A draft that the form has let go of may end: the form stays open.
    const lock = (reason: LockReason): void =>
      setDrafted((now) =>
        now.state === 'open' && now.session === session ? { state: 'locked', id: session.summary.id, reason } : now,
      )
    return session.onLock(lock)
  }, [session])
  const keep = useCallback((kept: DraftSession | undefined): void => {
    setDrafted((now) => (now.state === 'open' ? { ...now, session: kept } : now))
  }, [])
  return { drafted, keep, resume: (opened) => setDrafted(resumed(props, opened)) }
}
