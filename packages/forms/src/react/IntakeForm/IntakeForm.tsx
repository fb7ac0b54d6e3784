'use client'

import { type ReactNode, useContext, useRef } from 'react'
import { SurroundingsContext, useSurroundings } from '../../surroundings/surroundings.ts'
import { KeepDraft } from '../Drafts/KeepDraft.tsx'
import { LockedDraft } from '../Drafts/LockedDraft.tsx'
import { saveDraft } from '../Drafts/save-draft.ts'
import { FormSurroundings } from '../FormSurroundings/FormSurroundings.tsx'
import { TextLanguage } from '../TextLanguage/TextLanguage.tsx'
import { FormPages } from './FormPages.tsx'
import type { IntakeFormProps } from './props.ts'
import { type OpenForm, useDraftedEngine } from './use-drafted-engine.ts'

/**
 * A form of the standard, one page at a time. It stores nothing unless the user keeps a draft, and shows only the questions that are
 * asked. Inside `FormSurroundings` it uses their language unless it has its own. The definition must be one that `defineForm`
 * accepts.
 */
export function IntakeForm(props: IntakeFormProps): ReactNode {
  const around = useContext(SurroundingsContext)
  const form = <DraftedForm {...props} />
  return around.isProvided && props.language === undefined ? (
    form
  ) : (
    <FormSurroundings {...props}>{form}</FormSurroundings>
  )
}

function DraftedForm(props: IntakeFormProps) {
  const { definition, draftStore, onChange, onSubmit, children } = props
  const { text } = useSurroundings()
  const { drafted, keep, resume } = useDraftedEngine(props)
  /** The form that was open last: what is sent may arrive after its draft was locked, or opened again. */
  const last = useRef<OpenForm>(undefined)
  if (drafted.state === 'open') last.current = drafted
  if (drafted.state === 'unfit')
    return (
      <>
        {children}
        <p className="tip-errors">{text(drafted.fault === 'newerForm' ? 'fault.newerFormat' : 'fault.unreadable')}</p>
      </>
    )
  if (drafted.state === 'locked')
    return (
      <>
        {children}
        {draftStore && <LockedDraft store={draftStore} id={drafted.id} reason={drafted.reason} onOpen={resume} />}
      </>
    )
  const { engine, session } = drafted
  return (
    <>
      {children}
      <TextLanguage />
      {draftStore && <KeepDraft engine={engine} store={draftStore} session={session} onKept={keep} />}
      <FormPages
        definition={definition}
        engine={engine}
        {...(onChange === undefined ? {} : { onChange })}
        // A page that is closed while it sends leaves a draft with the last answer.
        onSave={async () => {
          if (session?.isLocked !== false) return true
          const saved = await saveDraft(engine, session)
          return saved.ok
        }}
        onSubmit={async (record) => {
          // Where nothing takes the record, the draft is the only place that holds it.
          if (onSubmit === undefined) return
          await onSubmit(record, engine)
          // A draft that was opened again in the meantime belongs to the session that opened it.
          if (last.current?.engine !== engine) return
          // Released first, so that the form does not lock when its own draft is deleted.
          keep(undefined)
          await last.current.session?.destroy()
        }}
      />
    </>
  )
}
