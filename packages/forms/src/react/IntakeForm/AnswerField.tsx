'use client'

import { type EnumOptionsType, type FieldProps, getUiOptions, type Widget, type WidgetProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { firstWidgets as named } from '../../theme/first-widgets.ts'
import { LaterWidget } from './later-parts.tsx'

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
  const wanted = typeof widget === 'string' ? (NAMES[widget] ?? widget) : 'TextWidget'
  const shown: WidgetProps = {
    ...props,
    options: { ...options, ...(choices === undefined ? {} : { enumOptions: choices }) },
    id: fieldPathId.$id,
    label: schema.title ?? name,
    value: formData,
    required: props.required ?? false,
    onChange: (value: unknown) => onChange(value, fieldPathId.path),
  }
  const First = widgets[wanted]
  return First === undefined ? <LaterWidget {...shown} widget={wanted} /> : <First {...shown} />
}
