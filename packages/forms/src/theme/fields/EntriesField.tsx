'use client'

import { type FieldProps, toFieldPathId } from '@rjsf/utils'
import { type ComponentType, type ReactNode, useEffect, useRef } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { descriptionOf, errorOf, titleOf } from '../widgets/described-by.ts'

type Inside = { schema: FieldProps['schema']; ui: FieldProps['uiSchema'] }

const isInput = 'input, select, textarea, button'

/** Entries of the same kind, such as legs of a journey: each in a frame, added, moved and removed by buttons. */
export function EntriesField(props: FieldProps): ReactNode {
  const { fieldPathId, schema, uiSchema = {}, formData, onChange, registry, rawErrors = [], disabled, readonly } = props
  const { text, announce } = useSurroundings()
  const SchemaField = registry.fields['SchemaField'] as ComponentType<FieldProps>
  const frame = useRef<HTMLDivElement>(null)
  /** Where the focus goes after the next change: the entry at that place, or the button that adds. */
  const focusAfter = useRef<number | 'add'>(undefined)
  const entries: unknown[] = Array.isArray(formData) ? formData : []
  const title = String(uiSchema['ui:options']?.['entry'] ?? schema.title ?? '')
  const id = fieldPathId.$id
  const least = Number(schema.minItems ?? 0)
  const inside = (uiSchema['entries'] as readonly Inside[] | undefined) ?? []
  const fallback: Inside = { schema: schema.items as Inside['schema'], ui: uiSchema['items'] as Inside['ui'] }
  const isLocked = disabled === true || readonly === true

  useEffect(() => {
    const to = focusAfter.current
    if (to === undefined) return
    focusAfter.current = undefined
    const frames = frame.current?.querySelectorAll<HTMLElement>(':scope > .tip-entry') ?? []
    const target = to === 'add' ? undefined : frames[to]?.querySelector<HTMLElement>(isInput)
    ;(target ?? frame.current?.querySelector<HTMLElement>(':scope > .tip-add'))?.focus()
  })

  const change = (next: unknown[], focus: number | 'add', message: string): void => {
    focusAfter.current = focus
    onChange(next, fieldPathId.path)
    announce(message)
  }
  const nameOf = (index: number): string => `${title} ${index + 1}`
  const move = (from: number, to: number): void => {
    const next = entries.toSpliced(from, 1).toSpliced(to, 0, entries[from])
    change(next, to, text('entryMoved', { what: nameOf(from), number: to + 1 }))
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
            <div className="tip-entry-buttons">
              {entries.length > 1 ? (
                <>
                  <button
                    type="button"
                    className="tip-button tip-quiet"
                    aria-label={text('moveUp', { what: nameOf(index) })}
                    disabled={isLocked || index === 0}
                    onClick={() => move(index, index - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="tip-button tip-quiet"
                    aria-label={text('moveDown', { what: nameOf(index) })}
                    disabled={isLocked || index === entries.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    ↓
                  </button>
                </>
              ) : null}
              {entries.length > least ? (
                <button
                  type="button"
                  className="tip-button tip-quiet"
                  disabled={isLocked}
                  onClick={() =>
                    change(
                      entries.toSpliced(index, 1),
                      entries.length > 1 ? Math.max(0, index - 1) : 'add',
                      text('entryRemoved', { what: nameOf(index) }),
                    )
                  }
                >
                  {text('remove', { what: nameOf(index) })}
                </button>
              ) : null}
            </div>
          </fieldset>
        )
      })}
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
