'use client'

import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js'
import { type ErrorSchema, type Registry, type RJSFSchema, toFieldPathId, type UiSchema } from '@rjsf/utils'
import type { Path } from '@tip-standard/form-model/engine'
import { type ReactNode, useCallback, useRef } from 'react'
import { fields, questionTemplates, widgets } from '../../theme/theme.ts'
import { AnswerField } from './AnswerField.tsx'
import { ObjectField } from './ObjectField.tsx'
import { plainSchemaUtils } from './plain-schema-utils.ts'

const globalFormOptions = { idPrefix: 'root', idSeparator: '_', useFallbackUiForUnsupportedType: false }
const root = /* @__PURE__ */ toFieldPathId('', globalFormOptions)

const makeRegistry = (): unknown => ({
  fields: {
    SchemaField,
    ObjectField,
    StringField: AnswerField,
    NumberField: AnswerField,
    BooleanField: AnswerField,
    ArrayField: AnswerField,
    ...fields,
  },
  templates: questionTemplates,
  widgets,
  rootSchema: {},
  formContext: {},
  translateString: String,
  schemaUtils: plainSchemaUtils,
  globalFormOptions,
})

/** What RJSF renders with: our fields for groups and answers, and the theme. */
const registry = /* @__PURE__ */ makeRegistry() as Registry

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
 * The questions of a page, rendered by the fields of RJSF. RJSF's `Form` is not used: it sets defaults, resolves and validates, all of
 * which the engine has done, and weighs twice as much as the rest.
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
        <SchemaField
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
