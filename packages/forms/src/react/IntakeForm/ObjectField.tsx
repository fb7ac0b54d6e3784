'use client'

import { type FieldProps, getUiOptions, orderProperties, toFieldPathId } from '@rjsf/utils'
import type { ComponentType, ReactNode } from 'react'
import { ObjectFieldTemplate } from '../../theme/templates/ObjectFieldTemplate.tsx'

/**
 * The questions of a group, of an entry or of a place. RJSF's own field also adds and renames properties, which no form of ours has,
 * and brings a parser of Markdown along for one message about its configuration.
 */
export function ObjectField(props: FieldProps): ReactNode {
  const { schema, uiSchema = {}, fieldPathId, formData, errorSchema = {}, registry } = props
  const { onChange, onBlur, onFocus, disabled = false, readonly = false, hideError = false } = props
  const SchemaField = registry.fields['SchemaField'] as ComponentType<FieldProps>
  const { order, label, description = schema.description ?? '' } = getUiOptions(uiSchema)
  const data = (formData ?? {}) as { readonly [name: string]: unknown }
  const parts = schema.properties ?? {}
  const properties = orderProperties(Object.keys(parts), order).map((name) => ({
    name,
    hidden: getUiOptions(uiSchema[name]).widget === 'hidden',
    content: (
      <SchemaField
        key={name}
        name={name}
        required={schema.required?.includes(name) ?? false}
        schema={parts[name] as FieldProps['schema']}
        uiSchema={uiSchema[name]}
        errorSchema={errorSchema[name] ?? {}}
        formData={data[name]}
        fieldPathId={toFieldPathId(name, registry.globalFormOptions, fieldPathId)}
        onChange={onChange}
        onBlur={onBlur}
        onFocus={onFocus}
        registry={registry}
        disabled={disabled}
        readonly={readonly}
        hideError={hideError}
      />
    ),
  }))
  return (
    <ObjectFieldTemplate
      schema={schema}
      uiSchema={uiSchema}
      fieldPathId={fieldPathId}
      description={label === false ? '' : description}
      properties={properties}
    />
  )
}
