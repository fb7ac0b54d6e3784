'use client'

import type { EnumOptionsType, WidgetProps } from '@rjsf/utils'
import { type ReactNode, useContext } from 'react'
import { GoOnContext } from '../../surroundings/going-on.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { AnswerButtons } from './AnswerButtons.tsx'
import { titleOf } from './described-by.ts'
import { NoAnswer } from './NoAnswer.tsx'
import { widgetAria } from './widget-aria.ts'

const choicesOf = ({ options }: WidgetProps): EnumOptionsType[] => options.enumOptions ?? []

/** Whether the answer is not one of the choices: it is shown, so that nothing is lost. */
const isStrange = (value: unknown, choices: readonly EnumOptionsType[]): value is string =>
  typeof value === 'string' && !choices.some((choice) => choice.value === value)

/** One of a few: radio buttons, or buttons that lead to the next page where this is the only question of its page. */
export function RadioWidget(props: WidgetProps): ReactNode {
  if (useContext(GoOnContext) === undefined) return <RadioButtons {...props} />
  const { id, label, value, options, onChange, onBlur } = props
  return (
    <AnswerButtons
      id={id}
      name={String(options['name'] ?? label)}
      choices={choicesOf(props)}
      value={value}
      isLocked={props.disabled === true || props.readonly === true}
      aria={widgetAria(props)}
      onChange={onChange}
      onBlur={() => onBlur(id, value)}
    />
  )
}

/** Pressing the chosen one again removes the answer. */
function RadioButtons(props: WidgetProps) {
  const { id, htmlName, value, disabled, readonly, onChange, onBlur, onFocus } = props
  const aria = widgetAria(props)
  return (
    <div role="radiogroup" aria-labelledby={titleOf(id)} {...aria} className="tip-choices">
      {choicesOf(props).map((choice, index) => {
        const own = index === 0 ? id : `${id}__${index}`
        const isChosen = choice.value === value
        return (
          <label key={String(choice.value)} className="tip-choice" htmlFor={own}>
            <input
              id={own}
              type="radio"
              name={htmlName ?? id}
              value={String(choice.value)}
              checked={isChosen}
              disabled={disabled || readonly}
              onChange={() => onChange(choice.value)}
              onClick={() => {
                if (isChosen) onChange(undefined)
              }}
              onKeyDown={(event) => {
                if (isChosen && (event.key === 'Backspace' || event.key === 'Delete')) onChange(undefined)
              }}
              onBlur={() => onBlur(id, value)}
              onFocus={() => onFocus(id, value)}
            />
            <span>{choice.label}</span>
          </label>
        )
      })}
    </div>
  )
}

/** Several of a few. */
export function CheckboxesWidget(props: WidgetProps): ReactNode {
  const { id, htmlName, value, disabled, readonly, onChange, onBlur, onFocus } = props
  const chosen: unknown[] = Array.isArray(value) ? value : []
  const aria = widgetAria(props)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset with its legend is around it already
    <div role="group" aria-labelledby={titleOf(id)} {...aria} className="tip-choices">
      {choicesOf(props).map((choice, index) => {
        const own = index === 0 ? id : `${id}__${index}`
        const isChosen = chosen.includes(choice.value)
        return (
          <label key={String(choice.value)} className="tip-choice" htmlFor={own}>
            <input
              id={own}
              type="checkbox"
              name={htmlName ?? id}
              checked={isChosen}
              disabled={disabled || readonly}
              {...(aria['aria-invalid'] ? { 'aria-invalid': true } : {})}
              onChange={() => {
                const next = isChosen ? chosen.filter((one) => one !== choice.value) : [...chosen, choice.value]
                onChange(next.length === 0 ? undefined : next)
              }}
              onBlur={() => onBlur(id, value)}
              onFocus={() => onFocus(id, value)}
            />
            <span>{choice.label}</span>
          </label>
        )
      })}
    </div>
  )
}

/** One of several: a native list, which every phone knows; a reason for a missing answer opens from one button instead. */
export function SelectWidget(props: WidgetProps): ReactNode {
  return props.options['isReason'] === true ? <NoAnswer {...props} /> : <NativeSelect {...props} />
}

function NativeSelect(props: WidgetProps) {
  const { id, htmlName, value, disabled, readonly, onChange, onBlur, onFocus } = props
  const { text } = useSurroundings()
  const choices = choicesOf(props)
  const indexOf = (wanted: unknown): string => {
    const at = choices.findIndex((choice) => choice.value === wanted)
    return at === -1 ? '' : String(at)
  }
  return (
    <select
      {...widgetAria(props)}
      id={id}
      name={htmlName ?? id}
      className="tip-input"
      value={isStrange(value, choices) ? 'strange' : indexOf(value)}
      disabled={disabled || readonly}
      onChange={(event) => onChange(choices[Number(event.target.value || -1)]?.value)}
      onBlur={() => onBlur(id, value)}
      onFocus={() => onFocus(id, value)}
    >
      <option value="">{text('choose')}</option>
      {choices.map((choice, index) => (
        <option key={String(choice.value)} value={index}>
          {choice.label}
        </option>
      ))}
      {isStrange(value, choices) ? <option value="strange">{value}</option> : null}
    </select>
  )
}
