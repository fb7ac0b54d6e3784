import type { CaseRecord } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import type { FormEngine, FormOptions, Json } from '@tip-standard/form-model/engine'
import { type ReactNode, useContext } from 'react'
import type { DraftSession, DraftStore } from '../../drafts/index.ts'
import { SurroundingsContext, useSurroundings } from '../../surroundings/surroundings.ts'
import { KeepDraft } from '../Drafts/KeepDraft.tsx'
import { LockedDraft } from '../Drafts/LockedDraft.tsx'
import { FormSurroundings, type FormSurroundingsProps } from '../FormSurroundings/FormSurroundings.tsx'
import { FormPages } from './FormPages.tsx'
import { useDraftedEngine } from './use-drafted-engine.ts'

/** What a form is given. */
export type IntakeFormProps = Omit<FormOptions, 'record' | 'draft'> &
  Omit<FormSurroundingsProps, 'children'> & {
    definition: FormDefinition
    /** The record to begin with; what is filled in afterwards comes by `onChange`. */
    value?: CaseRecord | Json
    /** Gets the record as far as it goes after every answer. */
    onChange?: (record: Json, engine: FormEngine) => void
    /** Gets the valid record; a draft of it is deleted. */
    onSubmit?: (record: CaseRecord, engine: FormEngine) => void
    /** An engine of the caller, in place of one that the form opens itself. */
    engine?: FormEngine
    /** Lets whoever fills in the form keep a draft on the device; without it nothing is ever stored. */
    draftStore?: DraftStore
    /** A draft that was opened, to go on with. */
    session?: DraftSession
    /** Stands above the questions, such as a way to leave. */
    children?: ReactNode
  }

/**
 * A form of the standard, one page at a time. It stores nothing, unless somebody asks for a draft, and shows nothing but what is asked.
 * Inside `FormSurroundings` it speaks their language unless it has one of its own. The definition has to be one that `defineForm` accepts.
 */
export function IntakeForm(props: IntakeFormProps) {
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
      {draftStore && <KeepDraft engine={engine} store={draftStore} session={session} onKept={keep} />}
      <FormPages
        definition={definition}
        engine={engine}
        {...(onChange === undefined ? {} : { onChange })}
        onSubmit={(record) => {
          // Let go first: the form does not lock because its own draft is done with.
          keep(undefined)
          void session?.destroy()
          onSubmit?.(record, engine)
        }}
      />
    </>
  )
}
