'use client'

import { type EnumOptionsType, type FieldProps, getUiOptions, type Widget } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { widgets as named } from '../../theme/theme.ts'

const widgets = named as { readonly [name: string]: Widget }

/** The widgets of the theme by the names that forms call them by, where those differ from the names of RJSF. */
const NAMES: { readonly [widget: string]: string | undefined } = {
  radio: 'RadioWidget',
  checkboxes: 'CheckboxesWidget',
  select: 'SelectWidget',
  textarea: 'TextareaWidget',
  date: 'DateWidget',
}

const choicesIn = ({ oneOf }: FieldProps['schema']): EnumOptionsType[] | undefined =>
  oneOf?.flatMap((one) => (typeof one === 'object' ? [{ value: one.const, label: String(one.title) }] : []))

/** A question with one input of whatever kind: hands the widget its choices. The fields of RJSF decide much that is decided already. */
export function AnswerField(props: FieldProps): ReactNode {
  const { schema, uiSchema = {}, fieldPathId, formData, name, onChange } = props
  const choices = choicesIn(typeof schema.items === 'object' && 'oneOf' in schema.items ? schema.items : schema)
  const { widget, ...options } = getUiOptions(uiSchema)
  const wanted = typeof widget === 'string' ? widget : 'TextWidget'
  const Shown = widgets[NAMES[wanted] ?? wanted] ?? widgets['TextWidget']
  if (Shown === undefined) return null
  return (
    <Shown
      {...props}
      options={{ ...options, ...(choices === undefined ? {} : { enumOptions: choices }) }}
      id={fieldPathId.$id}
      label={schema.title ?? name}
      value={formData}
      required={props.required ?? false}
      onChange={(value) => onChange(value, fieldPathId.path)}
    />
  )
}
