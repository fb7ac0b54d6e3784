'use client'

import type { ErrorSchema } from '@rjsf/utils'
import { codeLabel } from '@tip-standard/core'
import { type FormDefinition, formText, type GroupView } from '@tip-standard/form-model'
import {
  CLOSING_PAGE,
  type FormEngine,
  type FormState,
  type Json,
  type Path,
  valueAt,
  withoutArchive,
  withValue,
} from '@tip-standard/form-model/engine'
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { answersOfGroup, withAnswers } from '../../rjsf/answers.ts'
import { buildPage, keyInForm, keyOnPage } from '../../rjsf/build-form.ts'
import { MANY } from '../../rjsf/item-schema.ts'
import { GoOnContext, type PressedAnswer } from '../../surroundings/going-on.ts'
import { type Surroundings, SurroundingsContext, useSurroundings } from '../../surroundings/surroundings.ts'
import { afterPress, watchPresses } from '../../theme/widgets/press.ts'
import { laterParts, loadLaterParts, useLaterParts } from './later-parts.tsx'
import { mayBeChild } from './may-be-child.ts'
import { onlyQuestion } from './only-question.ts'
import { PageHeading } from './PageHeading.tsx'
import { pageFindings, questionPlaces, toErrorSchema } from './places.ts'
import type { FormLayout, PagePlace } from './props.ts'
import { Questions } from './Questions.tsx'
import { usePageEntries } from './use-page-entries.ts'
import { type SendingSteps, useSending } from './use-sending.ts'
import { loadValidation, sentences, useSentences } from './use-sentences.ts'

/** How long the questions are shown before anything else is loaded, in milliseconds. */
const PAUSE = 300

/** Where the focus goes, as selectors. */
const FOCUSED = { title: '.tip-page-title', errors: '.tip-errors', submit: '.tip-main[type=submit]' } as const

const SUBMIT_TEXTS = { ready: 'submit', sending: 'sending', failed: 'tryAgain' } as const
const CLOSING_TEXTS = { ...SUBMIT_TEXTS, ready: 'refusal.submit' } as const

type FormPagesProps = SendingSteps & {
  definition: FormDefinition
  engine: FormEngine
  onChange?: (record: Json, engine: FormEngine) => void
  pageEntries?: boolean
  layout?: FormLayout
  onPage?: (place: PagePlace) => void
  /** What has to be known before the person goes on. */
  alarm?: ReactNode
  /** What a person who refuses can take along. */
  contactCard?: ReactNode
}

/** The schema of what is shown, with the names of the purposes without consent, and of pages where several are shown. */
function useBuiltPage(groups: readonly GroupView[], options: Surroundings['options'], isDense: boolean) {
  const own = useMemo(() => ({ ...options, inlineUpTo: MANY }), [options])
  return useMemo(() => {
    const keyOf = isDense ? keyInForm : keyOnPage
    const { schema, uiSchema } = buildPage(groups, own, keyOf)
    for (const [at, { resolved, missingConsents }] of groups.entries()) {
      const missing = missingConsents.map((code) => codeLabel('consentPurpose', code, options) ?? code).join(', ')
      const group = uiSchema[keyOf(resolved)] as Json
      const isFirst = isDense && resolved.page !== groups[at - 1]?.resolved.page
      const page = isFirst ? { page: formText(resolved.page.title, options) } : {}
      uiSchema[keyOf(resolved)] = { ...group, 'ui:options': { ...(group['ui:options'] as Json), missing, ...page } }
    }
    return { schema, uiSchema }
  }, [groups, options, own, isDense])
}

const groupsOf = ({ pages, page }: FormState, isDense: boolean): readonly GroupView[] =>
  isDense ? pages.flatMap(({ groups }) => groups) : (pages.find(({ id }) => id === page)?.groups ?? [])

/** The pages of a form, as the engine has them: RJSF renders what is asked, and hands back what is answered. */
export function FormPages({
  definition,
  engine,
  onChange,
  pageEntries = true,
  layout = 'interview',
  onPage,
  alarm,
  contactCard,
  ...steps
}: FormPagesProps): ReactNode {
  const state = useSyncExternalStore(engine.subscribe, engine.state, engine.state)
  const around = useSurroundings()
  const { text, options, announce } = around
  const frame = useRef<HTMLDivElement>(null)
  /** What gets the focus after the next rendering. */
  const [focus, setFocus] = useState<{ on: keyof typeof FOCUSED }>()
  /** The answer that led to a page, on which it can be taken back. */
  const [said, setSaid] = useState<{ page: string; answer: string }>()
  /** Whether the validator could not be loaded. */
  const [isStuck, setStuck] = useState(false)
  const { sending, isUnsaved, send } = useSending(steps)
  const isDense = layout === 'dense'
  const keyOf = isDense ? keyInForm : keyOnPage
  const groups = useMemo(() => groupsOf(state, isDense), [state, isDense])
  const number = state.pages.findIndex(({ id }) => id === state.page) + 1
  const count = isDense ? 1 : state.pages.length
  const index = Number(engine.personPath[1])
  const { schema, uiSchema } = useBuiltPage(groups, options, isDense)
  const answers = useMemo(
    () =>
      Object.fromEntries(
        groups.map(({ resolved }) => [keyOf(resolved), answersOfGroup(engine.form, resolved, state.record, index)]),
      ),
    [groups, engine, state.record, index, keyOf],
  )
  const later = useLaterParts()
  // Nothing is said to be wrong before all parts are there.
  const placesIn = (shown: readonly GroupView[]) => [
    ...(laterParts()?.consentPlaces(shown, around, keyOf) ?? []),
    ...questionPlaces(shown, options, keyOf),
  ]
  // biome-ignore lint/correctness/useExhaustiveDependencies: around changes with what it has of them
  const places = useMemo(() => placesIn(groups), [groups, around, keyOf, later])
  const toSentence = useSentences(state.findings.length > 0)
  const findings = useMemo(
    () => pageFindings(state.findings, places, options, toSentence),
    [state.findings, places, options, toSentence],
  )
  const errors = useMemo(() => toErrorSchema(findings) as ErrorSchema, [findings])
  const isClosing = state.page === CLOSING_PAGE
  const isChild = mayBeChild(valueAt(state.record, engine.personPath), around.today)
  const surroundings = useMemo(
    (): Surroundings => ({
      ...around,
      mayBeChild: isChild,
      referable: (to) => laterParts()?.referablePeople(engine.state().record, to, engine.personId, text) ?? [],
    }),
    [around, engine, isChild, text],
  )

  useEffect(watchPresses, [])
  useEffect(() => {
    loadLaterParts().catch(() => {})
    // The validator is loaded after the questions, and before the first one is answered.
    const timer = setTimeout(() => engine.ready().catch(() => {}), PAUSE)
    return () => clearTimeout(timer)
  }, [engine])
  // Answers that were set aside stay inside the form.
  useEffect(() => onChange?.(withoutArchive(state.record), engine), [state.record, engine, onChange])
  // The closing page is in no list of pages: it has the place of the last one.
  const shownCount = isDense ? 1 : state.pages.filter(({ id }) => id !== CLOSING_PAGE).length
  const shownNumber = Math.min(number, shownCount)
  useEffect(() => onPage?.({ number: shownNumber, count: shownCount }), [shownNumber, shownCount, onPage])
  useEffect(() => {
    if (focus === undefined) return
    frame.current?.querySelector<HTMLElement>(FOCUSED[focus.on])?.focus()
  }, [focus])

  // The latest answer may not be rendered yet, but the engine has it.
  const answer = ([group, ...at]: Path, value: unknown): void => {
    const asked = groups.find(({ resolved }) => keyOf(resolved) === group)
    if (asked === undefined) return
    engine.change((record) => {
      const answered = withValue(answersOfGroup(engine.form, asked.resolved, record, index), at, value)
      return withAnswers(engine.form, record, [{ group: asked.resolved, answers: answered }], index)
    })
  }
  const sayErrors = (): void => {
    const now = engine.state()
    const found = pageFindings(now.findings, placesIn(groupsOf(now, isDense)), options, sentences())
    announce(text('errorsFound', { count: found.filter(({ isError }) => isError).length }))
    setFocus({ on: 'errors' })
  }
  const showTitle = (): void => {
    announce('')
    setSaid(undefined)
    setFocus({ on: 'title' })
  }
  usePageEntries(engine, showTitle, pageEntries && !isDense)
  const submit = (): void => {
    const result = engine.submit()
    if (result.ok) {
      void send(result.value)
      // The questions cannot be changed now, so that the focus would be lost if it were in one of them.
      setFocus({ on: 'submit' })
      return
    }
    const bad = engine.state().pages.find(({ hasIssues }) => hasIssues)
    if (bad !== undefined && !isDense) engine.goTo(bad.id)
    sayErrors()
  }
  const isLast = isDense || number === count
  const only = isLast ? undefined : onlyQuestion(groups)
  const back = (): void => {
    engine.back()
    showTitle()
  }
  const whenValidated = (goOn: () => void): void => {
    const { page } = state
    Promise.all([engine.ready(), loadValidation(), loadLaterParts()]).then(
      () => {
        setStuck(false)
        // Who pressed again while it loaded goes on once.
        if (engine.state().page === page) goOn()
      },
      () => {
        setStuck(true)
        announce(text('fault.failed'))
      },
    )
  }
  const next = (): boolean => {
    const isNext = engine.next()
    if (isNext) showTitle()
    else sayErrors()
    return isNext
  }
  const goOn =
    only === undefined
      ? undefined
      : ({ value, label }: PressedAnswer): void => {
          if (!only.goesOnAfter(value)) return
          whenValidated(() => {
            if (next()) setSaid({ page: engine.state().page, answer: label })
          })
        }

  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div ref={frame} className={isDense ? 'tip-dense' : undefined}>
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
            onGo={(id) => {
              engine.goTo(id)
              showTitle()
            }}
          />
        )}
        {said?.page === state.page ? (
          <p className="tip-said">
            {text('answered', { answer: said.answer })}{' '}
            <button type="button" className="tip-button tip-quiet" onClick={back}>
              {text('consentChange')}
            </button>
          </p>
        ) : null}
        {later !== undefined && <later.ErrorSummary findings={findings} />}
        {isClosing && later !== undefined ? <later.Closing refused={state.refused} contactCard={contactCard} /> : null}
        <GoOnContext.Provider value={goOn}>
          <Questions
            key={state.page}
            schema={schema}
            uiSchema={uiSchema}
            answers={answers}
            errors={errors}
            onAnswer={answer}
            onLeave={(id) => {
              const place = places.find((one) => one.id === id)
              if (place !== undefined) afterPress(() => engine.leave(place.path))
            }}
            isSending={sending === 'sending'}
            onSubmit={() => whenValidated(isLast ? submit : next)}
          >
            {isClosing || later === undefined ? null : (
              <later.RefusalNotice refused={state.refused} lacksConsent={state.lacksConsent} />
            )}
            {isStuck ? <p className="tip-errors">{text('fault.failed')}</p> : null}
            {alarm}
            {isUnsaved ? <p className="tip-errors">{text('draft.notSaved')}</p> : null}
            {sending === 'failed' ? <p className="tip-errors">{text('sendFailed')}</p> : null}
            <div className="tip-steps">
              {isDense || number === 1 ? null : (
                <button type="button" className="tip-button" onClick={back}>
                  {text('back')}
                </button>
              )}
              {/* Not `disabled`, which would take the focus away from the pressed button. */}
              <button type="submit" className="tip-button tip-main" aria-disabled={sending === 'sending'}>
                {text(isLast ? (isClosing ? CLOSING_TEXTS : SUBMIT_TEXTS)[sending] : 'next')}
              </button>
            </div>
          </Questions>
        </GoOnContext.Provider>
      </div>
    </SurroundingsContext.Provider>
  )
}
