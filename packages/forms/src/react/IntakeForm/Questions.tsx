'use client'

import { type ErrorSchema, type Registry, type RJSFSchema, toFieldPathId, type UiSchema } from '@rjsf/utils'
import type { Path } from '@tip-standard/form-model/engine'
import { type ReactNode, useCallback, useRef } from 'react'
import { ObjectField } from './ObjectField.tsx'
import { QuestionField } from './QuestionField.tsx'

const globalFormOptions = { idPrefix: 'root', idSeparator: '_', useFallbackUiForUnsupportedType: false }
const root = /* @__PURE__ */ toFieldPathId('', globalFormOptions)

/** What the fields of the theme look up: each other, and how ids are made. */
const registry = {
  fields: { SchemaField: QuestionField, ObjectField },
  globalFormOptions,
} as unknown as Registry

type QuestionsProps = {
  schema: RJSFSchema
  uiSchema: UiSchema
  answers: object
  errors: ErrorSchema
  /** Called with an answer and its path in the data. */
  onAnswer: (path: Path, answer: unknown) => void
  onLeave: (id: string) => void
  onSubmit: () => void
  /** Whether the answers are on their way and cannot be changed. */
  isSending: boolean
  children: ReactNode
}

const nothing = (): void => {}

/**
 * The questions of a page, rendered by the theme from what RJSF would get. RJSF itself is not used: it sets defaults, resolves and
 * validates, all of which the engine has done, and weighs more than the rest.
 */
export function Questions({
  schema,
  uiSchema,
  answers,
  errors,
  onAnswer,
  onLeave,
  onSubmit,
  isSending,
  children,
}: QuestionsProps): ReactNode {
  // Fields take functions for equal and keep the first that they got.
  const latest = useRef({ onAnswer, onLeave })
  latest.current = { onAnswer, onLeave }
  const change = useCallback((value: unknown, path: Path) => latest.current.onAnswer(path, value), [])
  const leave = useCallback((id: string) => latest.current.onLeave(id), [])
  return (
    <form
      noValidate
      autoComplete="off"
      aria-busy={isSending}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <fieldset role="none" className="tip-answers" disabled={isSending}>
        <QuestionField
          name=""
          schema={schema}
          uiSchema={uiSchema}
          formData={answers}
          errorSchema={errors}
          fieldPathId={root}
          registry={registry}
          onChange={change}
          onBlur={leave}
          onFocus={nothing}
        />
      </fieldset>
      {children}
    </form>
  )
}
