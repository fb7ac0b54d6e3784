'use client'

import {
  type DraftChanges,
  type DraftMisfit,
  type FormEngine,
  noChanges,
  openFormWith,
  readDraft,
  type ValidatorSource,
} from '@tip-standard/form-model/engine'
import { useEffect, useState } from 'react'
import type { Work } from '../../work/index.ts'
import type { IntakeFormProps } from './props.ts'
import { loadValidation } from './use-sentences.ts'

const validatorWhenLoaded: ValidatorSource = async (definition, situation) => {
  const { validatorForForm } = await loadValidation()
  return validatorForForm(definition, situation)
}

/** A form that is being filled in, with what has changed since its draft was kept, or why the draft does not fit. */
type Opened = { ok: true; engine: FormEngine; changes: DraftChanges } | { ok: false; fault: DraftMisfit }

function opened(props: IntakeFormProps, work: Work): Opened {
  const { definition, engine, session, personId, today } = props
  if (engine !== undefined) return { ok: true, engine, changes: noChanges }
  const now = work.current()
  // A draft opened for this form must belong to it; work that is passed in may come from another form.
  const joins = props.work !== undefined || session === undefined
  const read = readDraft(definition, now, { joins, today })
  if (!read.ok) return read
  const isNew = now?.forms[definition.id] === undefined
  const draft = isNew && personId !== undefined ? { ...read.draft, personId } : read.draft
  const { changes } = read
  return { ok: true, engine: openFormWith(definition, { ...props, draft }, validatorWhenLoaded), changes }
}

/** Opens the engine of a form with what the work holds, and has the work follow it. */
export function useEngine(props: IntakeFormProps, work: Work): Opened {
  const [form] = useState(() => opened(props, work))
  useEffect(() => (form.ok ? work.follow(form.engine) : undefined), [form, work])
  return form
}
