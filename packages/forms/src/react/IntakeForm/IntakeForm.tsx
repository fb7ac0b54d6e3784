import Form from '@rjsf/core'
import type { ErrorSchema, ValidatorType } from '@rjsf/utils'
import { type CaseRecord, codeLabel, type Locale } from '@tip-standard/core'
import { type FormDefinition, formText } from '@tip-standard/core/forms'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { type FormEngine, type FormOptions, openForm } from '../../engine/form-engine.ts'
import type { Json } from '../../engine/record-paths.ts'
import type { Language } from '../../languages/index.ts'
import { type Answers, answersOfGroup, withAnswers } from '../../rjsf/answers.ts'
import { buildPage } from '../../rjsf/build-form.ts'
import { MANY } from '../../rjsf/item-schema.ts'
import { loadCodeList, type Surroundings, SurroundingsContext } from '../../surroundings/surroundings.ts'
import { useTexts } from '../../surroundings/use-texts.ts'
import { theme } from '../../theme/theme.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { PageNavigation } from './PageNavigation.tsx'
import { type Placed, pageIssues, questionPlaces, toErrorSchema } from './places.ts'

/** What a form is given. */
export type IntakeFormProps = Omit<FormOptions, 'record'> & {
  definition: FormDefinition
  language?: Language
  /** The translation of the standard into that language, of `@tip-standard/core/locales/…`. */
  locale?: Locale
  /** Shows texts that no native speaker has reviewed. */
  drafts?: boolean
  /** The record to begin with; what is filled in afterwards comes by `onChange`. */
  value?: CaseRecord | Json
  onChange?: (record: Json, engine: FormEngine) => void
  /** Gets the valid record. */
  onSubmit?: (record: CaseRecord, engine: FormEngine) => void
  /** An engine of the caller, in place of one that the form opens itself. */
  engine?: FormEngine
  /** Where long code lists come from. */
  loadList?: Surroundings['loadList']
  /** Stands above the questions, such as a way to leave. */
  children?: ReactNode
}

/** RJSF asks its validator nothing that the engine has not decided. */
const undecided: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({}),
}

const keepAbsent = {
  emptyObjectFields: 'skipEmptyDefaults',
  arrayMinItems: { populate: 'never' },
  constAsDefaults: 'never',
} as const

/** A form of the standard, one page at a time. It holds nothing outside of memory and shows nothing but what is asked. */
export function IntakeForm(props: IntakeFormProps) {
  const { definition, language = 'en', locale, drafts = false, today, value, onChange, onSubmit, children } = props
  const { loadList = loadCodeList } = props
  const [engine] = useState(
    () => props.engine ?? openForm(definition, { ...props, ...(value ? { record: value } : {}) }),
  )
  const state = useSyncExternalStore(engine.subscribe, engine.state, engine.state)
  const [said, setSaid] = useState('')
  const top = useRef<HTMLDivElement>(null)
  const [attempt, setAttempt] = useState(0)

  const options = useMemo(
    () => ({ language, drafts, ...(locale === undefined ? {} : { locale }) }),
    [language, drafts, locale],
  )
  const { say: text } = useTexts(language, drafts)
  const referable = useCallback(
    (to: string) => people(engine.state().record, to, engine.personId, text),
    [engine, text],
  )
  const surroundings = useMemo(
    (): Surroundings => ({ language, today, text, options, loadList, announce: setSaid, referable }),
    [language, today, text, options, loadList, referable],
  )

  const groups = state.pages.find(({ id }) => id === state.page)?.groups ?? []
  const page = definition.pages.find(({ id }) => id === state.page)
  const index = Number(engine.personPath[1])
  const { schema, uiSchema } = useMemo(() => {
    const built = buildPage(groups, { ...options, inlineUpTo: MANY })
    for (const { resolved, missingConsents } of groups) {
      const purposes = missingConsents.map((code) => codeLabel('consentPurpose', code, options) ?? code)
      const ui = built.uiSchema[resolved.group.id] as Json
      ui['ui:options'] = { isGroup: true, missing: purposes.join(', ') }
    }
    return { schema: built.schema, uiSchema: { ...built.uiSchema, 'ui:submitButtonOptions': { norender: true } } }
  }, [groups, options])
  const answers = useMemo(
    () =>
      Object.fromEntries(
        groups.map(({ resolved }) => [resolved.group.id, answersOfGroup(engine.form, resolved, state.record, index)]),
      ),
    [groups, engine, state.record, index],
  )
  const places: readonly Placed[] = useMemo(() => questionPlaces(groups), [groups])
  const issues = useMemo(() => pageIssues(state.issues, places, options), [state.issues, places, options])

  useEffect(() => onChange?.(state.record, engine), [state.record, engine, onChange])
  // After a failed attempt the summary is read first; after a change of page its heading.
  useEffect(() => {
    if (attempt > 0) top.current?.querySelector<HTMLElement>('.tip-errors')?.focus()
  }, [attempt])

  const goTo = (id: string): void => {
    engine.goTo(id)
    queueMicrotask(() => top.current?.querySelector<HTMLElement>('h2')?.focus())
  }
  const tryNext = (): void => {
    if (engine.next()) {
      setSaid('')
      queueMicrotask(() => top.current?.querySelector<HTMLElement>('h2')?.focus())
    } else fail()
  }
  const fail = (): void => {
    const errors = pageIssues(engine.state().issues, questionPlaces(engineGroups(engine)), options)
    setSaid(text('errorsFound', { count: errors.length }))
    setAttempt((count) => count + 1)
  }
  const submit = (): void => {
    const result = engine.submit()
    if (result.ok) {
      setSaid('')
      onSubmit?.(result.value, engine)
      return
    }
    const bad = engine.state().pages.find(({ hasIssues }) => hasIssues)
    if (bad !== undefined) engine.goTo(bad.id)
    fail()
  }
  const isLast = state.pages.at(-1)?.id === state.page

  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div className="tip-root" lang={language} ref={top}>
        {children}
        <p className="tip-unseen" role="status" aria-live="polite">
          {said}
        </p>
        <h1>{formText(definition.title, options)}</h1>
        <PageNavigation definition={definition} pages={state.pages} page={state.page} onGo={goTo} />
        <h2 tabIndex={-1}>{page === undefined ? '' : formText(page.title, options)}</h2>
        {page?.help === undefined ? null : <p className="tip-help">{formText(page.help, options)}</p>}
        <ErrorSummary issues={issues} />
        <Form
          key={state.page}
          {...theme}
          schema={schema}
          uiSchema={uiSchema}
          formData={answers}
          validator={undecided}
          noValidate
          noHtml5Validate
          showErrorList={false}
          autoComplete="off"
          extraErrors={toErrorSchema(issues) as ErrorSchema}
          experimental_defaultFormStateBehavior={keepAbsent}
          onChange={({ formData }) =>
            engine.change((record) =>
              withAnswers(
                engine.form,
                record,
                groups.map(({ resolved }) => ({
                  group: resolved,
                  answers: (formData as { [group: string]: Answers })[resolved.group.id],
                })),
                index,
              ),
            )
          }
          onBlur={(id) => {
            const place = places.find((one) => one.id === id)
            if (place !== undefined) engine.leave(place.path)
          }}
          onSubmit={() => (isLast ? submit() : tryNext())}
        >
          <div className="tip-steps">
            {state.pages[0]?.id === state.page ? null : (
              <button type="button" className="tip-button" onClick={() => engine.back()}>
                {text('back')}
              </button>
            )}
            <button type="submit" className="tip-button tip-main">
              {text(isLast ? 'submit' : 'next')}
            </button>
          </div>
        </Form>
      </div>
    </SurroundingsContext.Provider>
  )
}

const engineGroups = (engine: FormEngine) => {
  const { pages, page } = engine.state()
  return pages.find(({ id }) => id === page)?.groups ?? []
}

/** The people that a reference can lead to, by number: a form has no names. */
function people(record: Json, to: string, self: string, text: Surroundings['text']): { id: string; label: string }[] {
  const list = to.startsWith('/') ? record[to.slice(1)] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown, index) => {
    const id = typeof entry === 'object' && entry !== null ? (entry as Json)['id'] : undefined
    if (typeof id !== 'string') return []
    const label = text('person', { number: index + 1 })
    return [{ id, label: id === self ? `${label} (${text('self')})` : label }]
  })
}
