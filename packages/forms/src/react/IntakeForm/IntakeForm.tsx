'use client'

import type { DraftMisfit } from '@tip-standard/form-model/engine'
import type { TextId } from '@tip-standard/form-model/texts'
import { type ReactNode, useContext, useState, useSyncExternalStore } from 'react'
import { SurroundingsContext, useSurroundings } from '../../surroundings/surroundings.ts'
import { TypingContext } from '../../surroundings/typing.ts'
import { openWork, type Work } from '../../work/index.ts'
import { DraftFrame } from '../Drafts/DraftFrame.tsx'
import { DraftAlarm } from '../Drafts/DraftState.tsx'
import { FormSurroundings } from '../FormSurroundings/FormSurroundings.tsx'
import { TextLanguage } from '../TextLanguage/TextLanguage.tsx'
import { useSaveWhenHidden, useUnloadWarning } from '../Work/use-work.ts'
import { FormPages } from './FormPages.tsx'
import { useLaterParts } from './later-parts.tsx'
import type { IntakeFormProps } from './props.ts'
import { handingOn, sendingOf } from './sending-steps.ts'
import { useEngine } from './use-engine.ts'

const MISFITS: { readonly [fault in DraftMisfit]?: TextId } = {
  newerForm: 'fault.newerFormat',
  clockBehind: 'fault.clockBehind',
}

/**
 * A form of the standard, one page at a time or, with the layout `dense`, all of it. It stores nothing unless the user
 * keeps a draft, and shows only the questions that are asked. Inside `FormSurroundings` it uses their language unless
 * it has its own. The definition must be one that `defineForm` accepts.
 */
export function IntakeForm(props: IntakeFormProps): ReactNode {
  const around = useContext(SurroundingsContext)
  const form = <FormOfWork {...props} />
  return around.isProvided && props.language === undefined ? (
    form
  ) : (
    <FormSurroundings {...props}>{form}</FormSurroundings>
  )
}

function FormOfWork(props: IntakeFormProps) {
  const { work: shared, savedDrafts, session, value, today, children } = props
  const [own] = useState(
    () => shared ?? openWork({ today, ...(value && { record: value }), ...(session && { session }) }),
  )
  const work = shared ?? own
  const form = <OpenForm {...props} of={work} />
  return (
    <>
      {children}
      {shared !== undefined || savedDrafts === undefined ? (
        form
      ) : (
        <DraftFrame work={work} savedDrafts={savedDrafts}>
          {form}
        </DraftFrame>
      )}
    </>
  )
}

function OpenForm({ of: work, ...props }: IntakeFormProps & { of: Work }) {
  const { definition, onChange, onPage, pageEntries, layout, contactCard } = props
  const { text } = useSurroundings()
  const isLockedNow = (): boolean => work.state().locked !== undefined
  // Not the whole state: a form is not drawn again because it is being saved.
  const isLocked = useSyncExternalStore(work.subscribe, isLockedNow, isLockedNow)
  const form = useEngine(props, work)
  const FormChanged = useLaterParts()?.FormChanged
  useUnloadWarning(work)
  useSaveWhenHidden(work)
  if (!form.ok) return <p className="tip-errors">{text(MISFITS[form.fault] ?? 'fault.unreadable')}</p>
  // Anyone who shares the work shows that it is locked.
  if (isLocked) return null
  const { engine, changes } = form
  return (
    <TypingContext.Provider value={work.typing}>
      <TextLanguage />
      {FormChanged !== undefined && <FormChanged changes={changes} />}
      <FormPages
        definition={definition}
        engine={engine}
        {...(onChange === undefined ? {} : { onChange })}
        {...(onPage === undefined ? {} : { onPage })}
        {...(pageEntries === undefined ? {} : { pageEntries })}
        {...(layout === undefined ? {} : { layout })}
        alarm={<DraftAlarm work={work} />}
        contactCard={contactCard}
        {...(props.work === undefined ? sendingOf(work, engine, props) : handingOn(work, engine, props))}
      />
    </TypingContext.Provider>
  )
}
