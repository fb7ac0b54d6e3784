'use client'

import type { FieldTemplateProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { SensitivityBadge } from '../../react/SensitivityBadge/SensitivityBadge.tsx'
import { descriptionOf, errorOf, helpOf, titleOf } from '../widgets/described-by.ts'

/** Widgets of several inputs: their name is a legend, not a label. */
const GROUPS: readonly unknown[] = ['radio', 'checkboxes', 'date', 'partialDate', 'references']

const isWidgetOfSeveral = ({ schema, uiSchema = {} }: Pick<FieldTemplateProps, 'schema' | 'uiSchema'>): boolean =>
  uiSchema['ui:field'] === undefined && (GROUPS.includes(uiSchema['ui:widget']) || schema.type === 'boolean')

/** What is shown of a question: all that RJSF and our own pages have in common. */
type FieldFrameProps = Pick<FieldTemplateProps, 'id' | 'label' | 'schema' | 'uiSchema' | 'children'> & {
  required?: boolean | undefined
  hidden?: boolean | undefined
  displayLabel?: boolean | undefined
  rawErrors?: readonly string[] | undefined
  rawHelp?: string | undefined
}

type Kind = 'reason' | 'container' | 'group' | 'single'

function kindOf({ schema, uiSchema = {} }: FieldFrameProps): Kind {
  const widget = uiSchema['ui:widget']
  if (uiSchema['ui:options']?.['isReason'] === true) return 'reason'
  if (uiSchema['ui:field'] === 'texts') return 'single'
  if (uiSchema['ui:options']?.['isGroup'] === true || uiSchema['ui:options']?.['isEntry'] === true) return 'container'
  if (schema.type === 'object' || uiSchema['ui:field'] !== undefined) return 'group'
  if (schema.type === 'array' && widget === undefined) return 'group'
  return isWidgetOfSeveral({ schema, uiSchema }) ? 'group' : 'single'
}

/** A question as it is said aloud, and below it, small, its name; then what is wrong, and the input. */
export function FieldTemplate(props: FieldFrameProps): ReactNode {
  const { id, label, required, hidden, children, rawErrors = [], rawHelp, uiSchema = {}, schema, displayLabel } = props
  if (hidden) return <div hidden>{children}</div>
  const kind = kindOf(props)
  if (kind === 'container' || id === 'root' || (label === '' && schema.type === 'object')) return children
  const sensitivity = uiSchema['ui:options']?.['sensitivity']
  const lang = uiSchema['ui:options']?.['lang'] as string | undefined
  const unseen = uiSchema['ui:options']?.['isUnseen'] === true ? 'tip-unseen' : undefined
  const name = (
    <>
      {label}
      {required === true ? <span aria-hidden="true"> *</span> : null}
      {sensitivity === 'restricted' ? <SensitivityBadge level="restricted" /> : null}
    </>
  )
  // RJSF wants no label for fields of our own, but theirs have none inside.
  const isNameless = displayLabel === false && uiSchema['ui:field'] === undefined
  const around = (
    <>
      {schema.description ? (
        <p id={descriptionOf(id)} className={unseen ?? 'tip-name'} lang={lang}>
          {schema.description}
        </p>
      ) : null}
      {rawHelp ? (
        <p id={helpOf(id)} className="tip-prompt">
          {rawHelp}
        </p>
      ) : null}
      {rawErrors.length > 0 ? (
        <ul id={errorOf(id)} className="tip-error">
          {rawErrors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </>
  )
  if (kind === 'reason') return children
  const className = `tip-field tip-${kind}${rawErrors.length > 0 ? ' tip-has-error' : ''}`
  // Widgets describe themselves; several questions in one have no input that could.
  const isWrongAsAWhole = schema.type === 'object' && rawErrors.length > 0
  if (kind === 'group')
    return (
      <fieldset
        className={className}
        // The inputs of such a widget are a group already, which has the question for its name: it is not said twice.
        {...(isWidgetOfSeveral(props) ? { role: 'none' } : {})}
        {...(isWrongAsAWhole ? { 'aria-describedby': errorOf(id) } : {})}
      >
        <legend id={titleOf(id)} lang={lang} className={unseen}>
          {name}
        </legend>
        {around}
      </fieldset>
    )
  return (
    <div className={className}>
      <label id={titleOf(id)} htmlFor={id} lang={lang} className={isNameless ? 'tip-unseen' : undefined}>
        {name}
      </label>
      {around}
    </div>
  )
}
