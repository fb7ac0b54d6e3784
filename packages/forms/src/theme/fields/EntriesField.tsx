'use client'

import { type FieldProps, toFieldPathId } from '@rjsf/utils'
import { type ComponentType, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { descriptionOf, errorOf, titleOf } from '../widgets/described-by.ts'
import { EntryButtons } from './EntryButtons.tsx'

type Inside = { schema: FieldProps['schema']; ui: FieldProps['uiSchema'] }

/** Whether there is anything in an entry that would be missed; a form begins objects and lists without an answer. */
const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isFilled)
    : value !== undefined && value !== null && value !== ''

const isInput = 'input, select, textarea, button'

/** Where the focus goes after the next change: the entry at that place, or the button that adds. */
function useFocusAfter(frame: RefObject<HTMLDivElement | null>): RefObject<number | 'add' | undefined> {
  const focusAfter = useRef<number | 'add'>(undefined)
  useEffect(() => {
    const to = focusAfter.current
    if (to === undefined) return
    focusAfter.current = undefined
    const frames = frame.current?.querySelectorAll<HTMLElement>(':scope > .tip-entry') ?? []
    const target = to === 'add' ? undefined : frames[to]?.querySelector<HTMLElement>(isInput)
    ;(target ?? frame.current?.querySelector<HTMLElement>(':scope > .tip-add'))?.focus()
  })
  return focusAfter
}

/** Entries of the same kind, such as legs of a journey: each in a frame, added, moved and removed by buttons. */
export function EntriesField(props: FieldProps): ReactNode {
  const { fieldPathId, schema, uiSchema = {}, formData, onChange, registry, rawErrors = [], disabled, readonly } = props
  const { text, announce } = useSurroundings()
  const SchemaField = registry.fields['SchemaField'] as ComponentType<FieldProps>
  const frame = useRef<HTMLDivElement>(null)
  const focusAfter = useFocusAfter(frame)
  const entries: unknown[] = Array.isArray(formData) ? formData : []
  const title = String(uiSchema['ui:options']?.['entry'] ?? schema.title ?? '')
  const id = fieldPathId.$id
  const least = Number(schema.minItems ?? 0)
  const inside = (uiSchema['entries'] as readonly Inside[] | undefined) ?? []
  const fallback: Inside = { schema: schema.items as Inside['schema'], ui: uiSchema['items'] as Inside['ui'] }
  const isLocked = disabled === true || readonly === true

  /** What was removed last, until the list is changed again. */
  const [removed, setRemoved] = useState<{ index: number; entry: unknown; left: number }>()
  const isUndoable = removed !== undefined && removed.left === entries.length
  const change = (next: unknown[], focus: number | 'add', message: string): void => {
    focusAfter.current = focus
    setRemoved(undefined)
    onChange(next, fieldPathId.path)
    announce(message)
  }
  const nameOf = (index: number): string => `${title} ${index + 1}`
  const move = (from: number, to: number): void => {
    const next = entries.toSpliced(from, 1).toSpliced(to, 0, entries[from])
    change(next, to, text('entryMoved', { what: nameOf(from), number: to + 1 }))
  }
  const remove = (index: number): void => {
    const focus = entries.length > 1 ? Math.max(0, index - 1) : 'add'
    const entry = entries[index]
    change(entries.toSpliced(index, 1), focus, text('entryRemoved', { what: nameOf(index) }))
    if (isFilled(entry)) setRemoved({ index, entry, left: entries.length - 1 })
  }

  return (
    <div className="tip-entries" ref={frame}>
      {entries.map((entry, index) => {
        const { schema: own, ui } = inside[index] ?? fallback
        const { title: _title, description: _description, ...questions } = own as Record<string, unknown>
        const key = `${id}-${index}-${entries.length}`
        return (
          <fieldset key={key} className="tip-entry">
            <legend>{nameOf(index)}</legend>
            <SchemaField
              name={String(index)}
              schema={questions}
              uiSchema={{ ...ui, 'ui:options': { ...ui?.['ui:options'], isEntry: true } }}
              formData={entry}
              errorSchema={(props.errorSchema as Record<string, never> | undefined)?.[index] ?? {}}
              fieldPathId={toFieldPathId(index, registry.globalFormOptions, fieldPathId)}
              onChange={onChange}
              onBlur={props.onBlur}
              onFocus={props.onFocus}
              registry={registry}
              required={false}
              disabled={disabled ?? false}
              readonly={readonly ?? false}
            />
            <EntryButtons
              what={nameOf(index)}
              index={index}
              count={entries.length}
              isRemovable={entries.length > least}
              isLocked={isLocked}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
            />
          </fieldset>
        )
      })}
      {isUndoable ? (
        <p className="tip-undo">
          {text('entryRemoved', { what: nameOf(removed.index) })}{' '}
          <button
            type="button"
            className="tip-button tip-quiet"
            aria-label={text('named', { name: text('undo'), value: nameOf(removed.index) })}
            disabled={isLocked}
            onClick={() => change(entries.toSpliced(removed.index, 0, removed.entry), removed.index, text('undone'))}
          >
            {text('undo')}
          </button>
        </p>
      ) : null}
      <button
        type="button"
        id={id}
        className="tip-button tip-add"
        disabled={isLocked}
        aria-describedby={
          [
            ...(rawErrors.length > 0 ? [errorOf(id)] : []),
            titleOf(id),
            ...(schema.description ? [descriptionOf(id)] : []),
          ].join(' ') || undefined
        }
        onClick={() => change([...entries, {}], entries.length, text('entryAdded', { what: nameOf(entries.length) }))}
      >
        {text('add', { what: title })}
      </button>
    </div>
  )
}
