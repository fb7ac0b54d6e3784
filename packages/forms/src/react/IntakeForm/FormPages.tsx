'use client'

import { type FormDefinition, formText } from '@tip-standard/form-model'
import {
  CLOSING_PAGE,
  type FormEngine,
  type FormState,
  type Json,
  valueAt,
  withoutArchive,
} from '@tip-standard/form-model/engine'
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react'
import { GoOnContext } from '../../surroundings/going-on.ts'
import { type Surroundings, SurroundingsContext, useSurroundings } from '../../surroundings/surroundings.ts'
import { afterPress, watchPresses } from '../../theme/widgets/press.ts'
import { laterParts, loadLaterParts, useLaterParts } from './later-parts.tsx'
import { PageHeading } from './PageHeading.tsx'
import type { FormLayout, PagePlace } from './props.ts'
import { Questions } from './Questions.tsx'
import { StepButtons } from './StepButtons.tsx'
import { usePageFindings } from './use-page-findings.ts'
import { usePageQuestions } from './use-page-questions.ts'
import { RETURNED_TEXTS, type SendingSteps, useSending } from './use-sending.ts'
import { useShownPage } from './use-shown-page.ts'
import { useSteps } from './use-steps.ts'

/** How long the questions are shown before anything else is loaded, in milliseconds. */
const PAUSE = 300

type FormPagesProps = SendingSteps & {
  definition: FormDefinition
  engine: FormEngine
  onChange?: (record: Json, engine: FormEngine) => void
  pageEntries?: boolean
  layout?: FormLayout
  onPage?: (place: PagePlace) => void
  /** What the person has to know before continuing. */
  alarm?: ReactNode
  /** What a person who refuses can take along. */
  contactCard?: ReactNode
}

/** The surroundings with what is known of the people of the record. */
function useSurroundingsOf(engine: FormEngine, record: Json): Surroundings {
  const around = useSurroundings()
  const isChild = useLaterParts()?.mayBeChild(valueAt(record, engine.personPath), around.today) ?? false
  return useMemo(
    () => ({
      ...around,
      mayBeChild: isChild,
      referable: (to) => laterParts()?.referablePeople(engine.state().record, to, engine.personId, around.text) ?? [],
    }),
    [around, engine, isChild],
  )
}

/** Loads what the first questions can do without: after them, and before the first one is answered. */
function useLoading(engine: FormEngine): void {
  useEffect(() => {
    loadLaterParts().catch(() => {})
    const timer = setTimeout(() => engine.ready().catch(() => {}), PAUSE)
    return () => clearTimeout(timer)
  }, [engine])
}

/** Reports every new record, and the page that is shown. */
function useReports(
  engine: FormEngine,
  state: FormState,
  { onChange, onPage, layout }: Pick<FormPagesProps, 'onChange' | 'onPage' | 'layout'>,
): void {
  // Answers that were set aside stay inside the form.
  useEffect(() => onChange?.(withoutArchive(state.record), engine), [state.record, engine, onChange])
  // The closing page is in no list of pages, so it takes the position of the last one.
  const count = layout === 'dense' ? 1 : state.pages.filter(({ id }) => id !== CLOSING_PAGE).length
  const number = Math.min(state.pages.findIndex(({ id }) => id === state.page) + 1, count)
  useEffect(() => onPage?.({ number, count }), [number, count, onPage])
}

/** The pages of a form, as the engine has them: RJSF renders what is asked, and hands back what is answered. */
export function FormPages(props: FormPagesProps): ReactNode {
  const { definition, engine, pageEntries = true, layout = 'interview', alarm, contactCard } = props
  const state = useSyncExternalStore(engine.subscribe, engine.state, engine.state)
  const { text, options } = useSurroundings()
  const { sending, isUnsaved, send } = useSending(props)
  const shown = useShownPage(state, layout)
  const { onAnswer, ...questions } = usePageQuestions(engine, state.record, shown)
  const { findings, errors, places, countErrors } = usePageFindings(state, shown)
  const surroundings = useSurroundingsOf(engine, state.record)
  useEffect(watchPresses, [])
  useLoading(engine)
  useReports(engine, state, props)
  const steps = useSteps(engine, state.page, shown, { send, countErrors, pageEntries })
  const later = useLaterParts()
  const { isDense, isClosing } = shown
  const leave = (id: string): void => {
    const place = places.find((one) => one.id === id)
    if (place !== undefined) afterPress(() => engine.leave(place.path))
  }
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div ref={steps.frame} className={isDense ? 'tip-dense' : undefined}>
        <h1 className="tip-form-title">{formText(definition.title, options)}</h1>
        {isClosing ? (
          <h2 className="tip-page-title" tabIndex={-1}>
            {text('refusal.title')}
          </h2>
        ) : isDense ? null : (
          <PageHeading
            definition={definition}
            pages={state.pages.filter(({ id }) => id !== CLOSING_PAGE)}
            page={state.page}
            onGo={steps.goTo}
          />
        )}
        {steps.said === undefined ? null : (
          <p className="tip-said">
            {text('answered', { answer: steps.said })}{' '}
            <button type="button" className="tip-button tip-quiet" onClick={steps.back}>
              {text('consentChange')}
            </button>
          </p>
        )}
        {later !== undefined && <later.ErrorSummary findings={findings} level={isDense ? 2 : 3} />}
        {later !== undefined && <later.News page={state.page} places={places} findings={findings} />}
        {isClosing && later !== undefined ? <later.Closing refused={state.refused} contactCard={contactCard} /> : null}
        <GoOnContext.Provider value={steps.goOnAfter}>
          <Questions
            key={state.page}
            {...questions}
            errors={errors}
            onAnswer={onAnswer}
            onLeave={leave}
            isSending={sending === 'sending'}
            onSubmit={steps.goOn}
          >
            {isClosing || later === undefined ? null : (
              <later.RefusalNotice refused={state.refused} lacksConsent={state.lacksConsent} />
            )}
            {steps.isStuck ? <p className="tip-errors">{text('partNotLoaded')}</p> : null}
            {alarm}
            {isUnsaved ? <p className="tip-errors">{text('draft.notSaved')}</p> : null}
            {sending === 'ready' || sending === 'sending' ? null : (
              <p className="tip-errors">{text(RETURNED_TEXTS[sending])}</p>
            )}
            <StepButtons shown={shown} sending={sending} onBack={steps.back} />
          </Questions>
        </GoOnContext.Provider>
      </div>
    </SurroundingsContext.Provider>
  )
}
