'use client'

import { type FieldProps, toFieldPathId } from '@rjsf/utils'
import type { ComponentType, ReactNode } from 'react'
import type { ChecklistUi } from '../../rjsf/checklist-ui.ts'
import { errorOf, titleOf } from '../widgets/described-by.ts'
import { type Entry, isTicked, type Line, type Word } from './checklist-lines.ts'
import { StateChoice } from './StateChoice.tsx'

type ChecklistLineProps = FieldProps & {
  ui: ChecklistUi
  line: Line
  entry: Entry | undefined
  isLocked: boolean
  /** Whether the list as a whole has an error. */
  isWrong: boolean
  onWord: (word: Word | 'tick' | undefined) => void
}

type Inside = { schema: FieldProps['schema']; ui: FieldProps['uiSchema'] }

const insideOf = ({ uiSchema = {} }: FieldProps, index: number): Inside | undefined =>
  (uiSchema['entries'] as readonly Inside[] | undefined)?.[index]

/** Whether something is asked of an entry besides what makes up its line. */
export const hasBelow = (props: FieldProps, index: number): boolean =>
  Object.keys(insideOf(props, index)?.schema.properties ?? {}).length > 0

type Errors = { [key: string]: { __errors?: string[] } | undefined }

const wordOf = (entry: Entry | undefined, { state }: ChecklistUi): Word | undefined => {
  const [said, reason] = [entry?.[state?.key ?? ''], entry?.[state?.reason ?? '']]
  if (typeof said === 'string') return { kind: 'state', code: said }
  return typeof reason === 'string' ? { kind: 'reason', code: reason } : undefined
}

/** One line: a box or, where a state is asked, the states in a row; and its further questions below once it is ticked. */
export function ChecklistLine(props: ChecklistLineProps): ReactNode {
  const { fieldPathId, ui, line, entry, isLocked, isWrong, onWord } = props
  const { index, label, code } = line
  const whole = fieldPathId.$id
  // Errors lead to an entry by its position; a line without an entry has none.
  const own = index === undefined ? `${whole}__${code}` : `${whole}_${index}`
  const [box, select] = [`${own}_${ui.line}`, `${own}_${ui.state?.key}`]
  const errors = ((props.errorSchema as Record<number, Errors> | undefined)?.[index ?? -1] ?? {}) as Errors
  const ofBox = errors[ui.line]?.__errors ?? []
  const ofState = errors[ui.state?.key ?? '']?.__errors ?? []
  const ticked = isTicked(entry, ui)
  return (
    <li className="tip-line tip-field">
      <div className="tip-line-head">
        {ui.state === undefined ? (
          <label className="tip-choice" htmlFor={box}>
            <input
              id={box}
              type="checkbox"
              name={whole}
              checked={ticked}
              disabled={isLocked}
              {...(isWrong || ofBox.length > 0 ? { 'aria-invalid': true } : {})}
              {...(ofBox.length > 0 ? { 'aria-describedby': errorOf(box) } : {})}
              onChange={() => onWord(ticked ? undefined : 'tick')}
            />
            <span id={titleOf(box)}>{label}</span>
          </label>
        ) : (
          <>
            <span id={titleOf(box)} className="tip-line-name">
              {label}
            </span>
            <StateChoice
              id={select}
              line={box}
              ui={ui}
              word={wordOf(entry, ui)}
              disabled={isLocked}
              aria={ofState.length > 0 ? { 'aria-invalid': true, 'aria-describedby': errorOf(select) } : {}}
              onWord={onWord}
            />
          </>
        )}
      </div>
      <Errors id={box} errors={ofBox} />
      <Errors id={select} errors={ofState} />
      {index === undefined || !hasBelow(props, index) ? null : <Below {...props} index={index} />}
    </li>
  )
}

function Errors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null
  return (
    <ul id={errorOf(id)} className="tip-error">
      {errors.map((error) => (
        <li key={error}>{error}</li>
      ))}
    </ul>
  )
}

/** The other questions of the entry. */
function Below({ index, entry, ...props }: ChecklistLineProps & { index: number }) {
  const { fieldPathId, registry, errorSchema, onChange, onBlur, onFocus, disabled, readonly } = props
  const SchemaField = registry.fields['SchemaField'] as ComponentType<FieldProps>
  const inside = insideOf(props, index)
  if (inside === undefined) return null
  return (
    <div className="tip-below">
      <SchemaField
        name={String(index)}
        schema={inside.schema}
        uiSchema={{ ...inside.ui, 'ui:options': { ...inside.ui?.['ui:options'], isEntry: true } }}
        formData={entry}
        errorSchema={(errorSchema as Record<string, never> | undefined)?.[index] ?? {}}
        fieldPathId={toFieldPathId(index, registry.globalFormOptions, fieldPathId)}
        onChange={onChange}
        onBlur={onBlur}
        onFocus={onFocus}
        registry={registry}
        required={false}
        disabled={disabled ?? false}
        readonly={readonly ?? false}
      />
    </div>
  )
}
