'use client'

import type { ErrorSchema } from '@rjsf/utils'
import { codeLabel } from '@tip-standard/core'
import { type FormDefinition, formText, type GroupView } from '@tip-standard/form-model'
import { type FormEngine, type Json, type Path, withoutArchive, withValue } from '@tip-standard/form-model/engine'
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { answersOfGroup, withAnswers } from '../../rjsf/answers.ts'
import { buildPage } from '../../rjsf/build-form.ts'
import { MANY } from '../../rjsf/item-schema.ts'
import { type Surroundings, SurroundingsContext, useSurroundings } from '../../surroundings/surroundings.ts'
import { afterPress, watchPresses } from '../../theme/widgets/press.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { PageNavigation } from './PageNavigation.tsx'
import { pageFindings, questionPlaces, toErrorSchema } from './places.ts'
import { Questions } from './Questions.tsx'
import { referablePeople } from './referable-people.ts'
import { usePageEntries } from './use-page-entries.ts'
import { type SendingSteps, useSending } from './use-sending.ts'

/** How long the questions are shown before anything else is loaded, in milliseconds. */
const PAUSE = 300

/** Where the focus goes, as selectors. */
const FOCUSED = { title: '.tip-page-title', errors: '.tip-errors', submit: '.tip-main[type=submit]' } as const

const SUBMIT_TEXTS = { ready: 'submit', sending: 'sending', failed: 'tryAgain' } as const

type FormPagesProps = SendingSteps & {
  definition: FormDefinition
  engine: FormEngine
  onChange?: (record: Json, engine: FormEngine) => void
  pageEntries?: boolean
  /** What has to be known before the person goes on. */
  alarm?: ReactNode
}

/** The schema of a page, with the names of the purposes without consent. */
function useBuiltPage(groups: readonly GroupView[], options: Surroundings['options']) {
  const own = useMemo(() => ({ ...options, inlineUpTo: MANY }), [options])
  return useMemo(() => {
    const { schema, uiSchema } = buildPage(groups, own)
    for (const { resolved, missingConsents } of groups) {
      const missing = missingConsents.map((code) => codeLabel('consentPurpose', code, options) ?? code).join(', ')
      const group = uiSchema[resolved.group.id] as Json
      uiSchema[resolved.group.id] = { ...group, 'ui:options': { ...(group['ui:options'] as Json), missing } }
    }
    return { schema, uiSchema }
  }, [groups, options, own])
}

const groupsOf = (engine: FormEngine): readonly GroupView[] => {
  const { pages, page } = engine.state()
  return pages.find(({ id }) => id === page)?.groups ?? []
}

/** The pages of a form, as the engine has them: RJSF renders what is asked, and hands back what is answered. */
export function FormPages({
  definition,
  engine,
  onChange,
  pageEntries = true,
  alarm,
  ...steps
}: FormPagesProps): ReactNode {
  const state = useSyncExternalStore(engine.subscribe, engine.state, engine.state)
  const around = useSurroundings()
  const { text, options, announce } = around
  const frame = useRef<HTMLDivElement>(null)
  /** What gets the focus after the next rendering. */
  const [focus, setFocus] = useState<{ on: keyof typeof FOCUSED }>()
  /** Whether the validator could not be loaded. */
  const [isStuck, setStuck] = useState(false)
  const { sending, isUnsaved, send } = useSending(steps)
  const groups = groupsOf(engine)
  const page = definition.pages.find(({ id }) => id === state.page)
  const index = Number(engine.personPath[1])
  const { schema, uiSchema } = useBuiltPage(groups, options)
  const answers = useMemo(
    () =>
      Object.fromEntries(
        groups.map(({ resolved }) => [resolved.group.id, answersOfGroup(engine.form, resolved, state.record, index)]),
      ),
    [groups, engine, state.record, index],
  )
  const places = useMemo(() => questionPlaces(groups, options), [groups, options])
  const findings = useMemo(() => pageFindings(state.findings, places, options), [state.findings, places, options])
  const errors = useMemo(() => toErrorSchema(findings) as ErrorSchema, [findings])
  const surroundings = useMemo(
    (): Surroundings => ({
      ...around,
      referable: (to) => referablePeople(engine.state().record, to, engine.personId, text),
    }),
    [around, engine, text],
  )

  useEffect(watchPresses, [])
  useEffect(() => {
    // The validator is loaded after the questions, and before the first one is answered.
    const timer = setTimeout(() => engine.ready().catch(() => {}), PAUSE)
    return () => clearTimeout(timer)
  }, [engine])
  // Answers that were set aside stay inside the form.
  useEffect(() => onChange?.(withoutArchive(state.record), engine), [state.record, engine, onChange])
  useEffect(() => {
    if (focus === undefined) return
    frame.current?.querySelector<HTMLElement>(FOCUSED[focus.on])?.focus()
  }, [focus])

  // The latest answer may not be rendered yet, but the engine has it.
  const answer = ([group, ...at]: Path, value: unknown): void => {
    const asked = groups.find(({ resolved }) => resolved.group.id === group)
    if (asked === undefined) return
    engine.change((record) => {
      const answered = withValue(answersOfGroup(engine.form, asked.resolved, record, index), at, value)
      return withAnswers(engine.form, record, [{ group: asked.resolved, answers: answered }], index)
    })
  }
  const sayErrors = (): void => {
    const found = pageFindings(engine.state().findings, questionPlaces(groupsOf(engine), options), options)
    announce(text('errorsFound', { count: found.filter(({ isError }) => isError).length }))
    setFocus({ on: 'errors' })
  }
  const showTitle = (): void => {
    announce('')
    setFocus({ on: 'title' })
  }
  usePageEntries(engine, showTitle, pageEntries)
  const submit = (): void => {
    const result = engine.submit()
    if (result.ok) {
      void send(result.value)
      // The questions cannot be changed now, so that the focus would be lost if it were in one of them.
      setFocus({ on: 'submit' })
      return
    }
    const bad = engine.state().pages.find(({ hasIssues }) => hasIssues)
    if (bad !== undefined) engine.goTo(bad.id)
    sayErrors()
  }
  const isLast = state.pages.at(-1)?.id === state.page

  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div ref={frame}>
        <h1 className="tip-form-title">{formText(definition.title, options)}</h1>
        <PageNavigation
          definition={definition}
          pages={state.pages}
          page={state.page}
          onGo={(id) => {
            engine.goTo(id)
            showTitle()
          }}
        />
        {state.pages.length < 2 ? null : (
          <p id="tip-page-place" className="tip-page-place">
            {text('pageOf', {
              number: state.pages.findIndex(({ id }) => id === state.page) + 1,
              count: state.pages.length,
            })}
          </p>
        )}
        <h2
          id="tip-page-title"
          className="tip-page-title"
          tabIndex={-1}
          aria-labelledby={state.pages.length < 2 ? undefined : 'tip-page-place tip-page-title'}
        >
          {page === undefined ? '' : formText(page.title, options)}
        </h2>
        {page?.help === undefined ? null : <p className="tip-help">{formText(page.help, options)}</p>}
        <ErrorSummary findings={findings} />
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
          onSubmit={() => {
            const goOn = isLast ? submit : () => (engine.next() ? showTitle() : sayErrors())
            engine.ready().then(
              () => {
                setStuck(false)
                goOn()
              },
              () => {
                setStuck(true)
                announce(text('fault.failed'))
              },
            )
          }}
        >
          {isStuck ? <p className="tip-errors">{text('fault.failed')}</p> : null}
          {alarm}
          {isUnsaved ? <p className="tip-errors">{text('draft.notSaved')}</p> : null}
          {sending === 'failed' ? <p className="tip-errors">{text('sendFailed')}</p> : null}
          <div className="tip-steps">
            {state.pages[0]?.id === state.page ? null : (
              <button
                type="button"
                className="tip-button"
                onClick={() => {
                  engine.back()
                  showTitle()
                }}
              >
                {text('back')}
              </button>
            )}
            {/* Not `disabled`, which would take the focus away from the pressed button. */}
            <button type="submit" className="tip-button tip-main" aria-disabled={sending === 'sending'}>
              {text(isLast ? SUBMIT_TEXTS[sending] : 'next')}
            </button>
          </div>
        </Questions>
      </div>
    </SurroundingsContext.Provider>
  )
}
