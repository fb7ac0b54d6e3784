'use client'

import type { WidgetProps } from '@rjsf/utils'
import { type ClipboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { titleOf } from './described-by.ts'
import { plainDigits } from './plain-digits.ts'
import { afterPress, watchPresses } from './press.ts'
import { type DateParts, readPastedDate } from './read-pasted-date.ts'
import { usePause } from './use-pause.ts'
import { widgetAria } from './widget-aria.ts'

const toParts = (value: unknown): DateParts => {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : []
  return { year, month, day }
}

const plain = (typed: string): string => plainDigits(typed).trim()

const two = (text: string): string => (/^\d$/.test(text) ? `0${text}` : text)

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; parts that make no date stay in the text, for the validator to find. */
function toValue({ year, month, day }: DateParts): string | undefined {
  const parts = [plain(year), two(plain(month)), two(plain(day))]
  while (parts.at(-1) === '') parts.pop()
  return parts.length === 0 ? undefined : parts.join('-')
}

const isSame = (one: DateParts, other: DateParts): boolean => toValue(one) === toValue(other)

/** Day, month and year by themselves: no picker, no format to know, and unknown parts are left empty. */
export function PartialDateWidget(props: WidgetProps): ReactNode {
  const { id, htmlName, value, options, disabled, readonly, onChange, onBlur, onFocus } = props
  const { text, announce } = useSurroundings()
  const [isUnclear, setUnclear] = useState(false)
  const [parts, setParts] = useState(() => toParts(value))
  const latest = useRef(parts)
  latest.current = parts
  useEffect(() => {
    if (!isSame(toParts(value), latest.current)) setParts(toParts(value))
  }, [value])
  useEffect(watchPresses, [])
  const handOn = useRef((): void => {})
  handOn.current = () => {
    const typed = toValue(latest.current)
    if (typed !== value) onChange(typed)
  }
  const { began, ended } = usePause(() => handOn.current())
  /** A whole date goes into its parts; one that does not fit is not cut off. */
  const paste = (event: ClipboardEvent, size: number): void => {
    const pasted = event.clipboardData.getData('text').trim()
    if (pasted.length <= size) return
    event.preventDefault()
    const read = readPastedDate(pasted)
    setUnclear(read === undefined)
    if (read === undefined) {
      announce(text('dateUnclear'))
      return
    }
    latest.current = read
    setParts(read)
    began()
  }
  const aria = widgetAria(props)
  const field = (name: keyof DateParts, size: number) => {
    const own = name === 'day' ? id : `${id}__${name}`
    return (
      <div className="tip-date-part">
        <label htmlFor={own}>{text(name)}</label>
        <input
          {...aria}
          id={own}
          name={`${htmlName ?? id}__${name}`}
          className="tip-input"
          type="text"
          inputMode="numeric"
          autoComplete={options.autocomplete === 'on' ? 'on' : 'off'}
          maxLength={size}
          size={size}
          value={parts[name]}
          disabled={disabled}
          readOnly={readonly}
          onFocus={() => onFocus(id, value)}
          onPaste={(event) => paste(event, size)}
          onChange={(event) => {
            setUnclear(false)
            latest.current = { ...latest.current, [name]: event.target.value }
            setParts(latest.current)
            began()
          }}
        />
      </div>
    )
  }
  const group = (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset with its legend is around it already
    <div
      role="group"
      aria-labelledby={titleOf(id)}
      className="tip-date"
      onBlur={(event) => {
        const isInside = event.currentTarget.contains(event.relatedTarget as Node | null)
        afterPress(() => {
          handOn.current()
          ended()
        })
        if (!isInside) onBlur(id, value)
      }}
    >
      {field('day', 2)}
      {field('month', 2)}
      {field('year', 4)}
    </div>
  )
  return (
    <>
      {group}
      {isUnclear ? <p className="tip-error">{text('dateUnclear')}</p> : null}
    </>
  )
}
