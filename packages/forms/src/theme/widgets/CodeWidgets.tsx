'use client'

import type { WidgetProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Combobox } from './Combobox.tsx'
import { titleOf } from './described-by.ts'
import { TextWidget } from './TextWidget.tsx'
import { type Choice, useCodeList } from './use-code-list.ts'
import { widgetAria } from './widget-aria.ts'

/** The codes that a question offers: of its list, of its form, and below what was chosen before it. */
function useChoices({ options }: WidgetProps): ReturnType<typeof useCodeList> & { offered: readonly Choice[] } {
  const loaded = useCodeList(String(options['list']), options['codes'] as readonly string[] | undefined)
  const parent = options['parent']
  const offered =
    typeof parent === 'string' ? loaded.choices.filter((choice) => choice.parent === parent) : loaded.choices
  return { ...loaded, offered }
}

const labelOf = (choices: readonly Choice[], code: unknown): string =>
  choices.find((choice) => choice.code === code)?.label ?? (typeof code === 'string' ? code : '')

/** One of many codes, by search. */
export function CodeSearchWidget(props: WidgetProps): ReactNode {
  const { id, label, value, disabled, readonly, onChange, onBlur } = props
  const { text } = useSurroundings()
  const { state, choices, offered } = useChoices(props)
  if (state === 'failed')
    return (
      <>
        <p className="tip-hint">{text('listFailed')}</p>
        <TextWidget {...props} />
      </>
    )
  return (
    <Combobox
      id={id}
      aria={widgetAria(props)}
      label={label}
      choices={offered}
      shown={state === 'loading' && value === undefined ? text('loading') : labelOf(choices, value)}
      disabled={disabled === true || readonly === true || state === 'loading'}
      onChoose={(code) => onChange(code)}
      onClear={() => onChange(undefined)}
      onLeave={() => onBlur(id, value)}
    />
  )
}

/** Several of many codes: those that are chosen, each with a button that takes it away, and a search for more. */
export function CodesSearchWidget(props: WidgetProps): ReactNode {
  const { id, label, value, disabled, readonly, onChange, onBlur } = props
  const { text, announce } = useSurroundings()
  const { state, choices, offered } = useChoices(props)
  const chosen: string[] = Array.isArray(value) ? value : []
  const isLocked = disabled === true || readonly === true
  const set = (codes: string[]): void => onChange(codes.length === 0 ? undefined : codes)
  return (
    <div className="tip-many">
      {chosen.length > 0 ? (
        <ul className="tip-chosen" aria-label={`${label}: ${text('chosen')}`}>
          {chosen.map((code) => (
            <li key={code}>
              <span>{labelOf(choices, code)}</span>
              <button
                type="button"
                className="tip-button tip-quiet"
                aria-label={text('remove', { what: labelOf(choices, code) })}
                disabled={isLocked}
                onClick={() => {
                  set(chosen.filter((one) => one !== code))
                  announce(text('entryRemoved', { what: labelOf(choices, code) }))
                  document.getElementById(id)?.focus()
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {state === 'failed' ? <p className="tip-hint">{text('listFailed')}</p> : null}
      <Combobox
        id={id}
        aria={widgetAria(props)}
        label={label}
        choices={offered.filter(({ code }) => !chosen.includes(code))}
        shown={state === 'loading' ? text('loading') : ''}
        disabled={isLocked || state === 'loading'}
        onChoose={(code) => {
          set([...chosen, code])
          announce(text('entryAdded', { what: labelOf(choices, code) }))
        }}
        onLeave={() => onBlur(id, value)}
      />
    </div>
  )
}

/** One of the people or entries of the record. */
export function ReferenceWidget(props: WidgetProps): ReactNode {
  const { id, htmlName, value, options, disabled, readonly, onChange, onBlur, onFocus } = props
  const { text, referable } = useSurroundings()
  const targets = referable(String(options['to']))
  return (
    <select
      {...widgetAria(props)}
      id={id}
      name={htmlName ?? id}
      className="tip-input"
      value={typeof value === 'string' ? value : ''}
      disabled={disabled || readonly}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={() => onBlur(id, value)}
      onFocus={() => onFocus(id, value)}
    >
      <option value="">{text('choose')}</option>
      {targets.map((target) => (
        <option key={target.id} value={target.id}>
          {target.label}
        </option>
      ))}
    </select>
  )
}

/** Several of the people or entries of the record. */
export function ReferencesWidget(props: WidgetProps): ReactNode {
  const { options, value, onChange, id, onBlur, disabled, readonly } = props
  const { text, referable } = useSurroundings()
  const chosen: string[] = Array.isArray(value) ? value : []
  const targets = referable(String(options['to']))
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset with its legend is around it already
    <div role="group" aria-labelledby={titleOf(id)} {...widgetAria(props)} className="tip-choices">
      {targets.length === 0 ? <p className="tip-hint">{text('noMatch')}</p> : null}
      {targets.map((target, index) => {
        const own = index === 0 ? id : `${id}__${index}`
        const isChosen = chosen.includes(target.id)
        return (
          <label key={target.id} className="tip-choice" htmlFor={own}>
            <input
              id={own}
              type="checkbox"
              checked={isChosen}
              disabled={disabled || readonly}
              onBlur={() => onBlur(id, value)}
              onChange={() => {
                const next = isChosen ? chosen.filter((one) => one !== target.id) : [...chosen, target.id]
                onChange(next.length === 0 ? undefined : next)
              }}
            />
            <span>{target.label}</span>
          </label>
        )
      })}
    </div>
  )
}
