'use client'

import { type ErrorSchema, type FieldProps, getUiOptions } from '@rjsf/utils'
import { type ComponentType, memo, type ReactNode } from 'react'
import { FieldTemplate } from '../../theme/templates/FieldTemplate.tsx'
import { AnswerField } from './AnswerField.tsx'
import { LaterField } from './later-parts.tsx'
import { ObjectField } from './ObjectField.tsx'
import { sameData } from './same-data.ts'

/** Whether a label belongs to one input: not if a question has several, or is a custom field. */
const hasOneInput = ({ schema, uiSchema = {} }: FieldProps): boolean =>
  uiSchema['ui:field'] === undefined &&
  schema.type !== 'object' &&
  (schema.type !== 'array' || uiSchema['ui:widget'] !== undefined)

/** A question in its frame: the field that its page names for it, the group, or a single answer. */
function Question(props: FieldProps): ReactNode {
  const { name, schema, uiSchema = {}, fieldPathId, required = false, readonly = false } = props
  const { __errors: rawErrors, ...errorSchema } = (props.errorSchema ?? {}) as ErrorSchema
  const { field, help, disabled = props.disabled ?? false } = getUiOptions(uiSchema)
  const Field = schema.type === 'object' ? ObjectField : AnswerField
  const own = {
    ...props,
    disabled,
    readonly,
    errorSchema,
    ...(rawErrors === undefined ? {} : { rawErrors }),
  }
  return (
    <FieldTemplate
      id={fieldPathId.$id}
      label={schema.title ?? name}
      schema={schema}
      uiSchema={uiSchema}
      required={required}
      rawErrors={rawErrors}
      rawHelp={help}
      displayLabel={hasOneInput(props)}
    >
      {typeof field === 'string' ? <LaterField {...own} field={field} /> : <Field {...own} />}
    </FieldTemplate>
  )
}

/**
 * What RJSF calls a `SchemaField`, for pages on which there is nothing to decide: no references, no conditions, no
 * defaults, and `oneOf` for codes alone. RJSF's own brings along 35 kB of what it decides by.
 */
export const QuestionField: ComponentType<FieldProps> = /* @__PURE__ */ memo(Question, sameData)
