import { useContext } from 'react'
import { SurroundingsContext, useSurroundings } from '../../surroundings/surroundings.ts'
import { KeepDraft } from '../Drafts/KeepDraft.tsx'
import { LockedDraft } from '../Drafts/LockedDraft.tsx'
import { FormSurroundings } from '../FormSurroundings/FormSurroundings.tsx'
import { FormPages } from './FormPages.tsx'
import type { IntakeFormProps } from './props.ts'
import { useDraftedEngine } from './use-drafted-engine.ts'

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
