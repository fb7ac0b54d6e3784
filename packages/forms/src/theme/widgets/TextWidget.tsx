'use client'

import type { WidgetProps } from '@rjsf/utils'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { asValue } from './as-value.ts'
import { LengthHint } from './LengthHint.tsx'
import { ShowButton } from './ShowButton.tsx'
import { useTypedText } from './use-typed-text.ts'
import { widgetAria } from './widget-aria.ts'

const asText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

const MODES: { readonly [type: string]: 'numeric' | 'decimal' | 'tel' | 'email' | undefined } = {
  integer: 'numeric',
  number: 'decimal',
  tel: 'tel',
  email: 'email',
}

/** Text of one or several lines, or a number; restricted answers are hidden until the user shows them. */
export function TextWidget(props: WidgetProps): ReactNode {
  const { id, htmlName, schema, options, disabled, readonly, label, onChange, onBlur, onFocus, autofocus } = props
  const [isShown, setIsShown] = useState(false)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  const { text, type: setTyped, commit } = useTypedText(asText(props.value), (typed) => onChange(asValue(typed, type)))
  const isMasked = options['masked'] === true && !isShown
  const isLong = options['widget'] === 'textarea'
  const shared = {
    ...widgetAria(props),
    id,
    name: htmlName ?? id,
    value: text,
    disabled,
    readOnly: readonly,
    autoFocus: autofocus,
    autoComplete: options.autocomplete === 'on' ? 'on' : 'off',
    spellCheck: false,
    className: isMasked ? 'tip-input tip-masked' : 'tip-input',
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onFocus: () => onFocus(id, props.value),
    onBlur: () => {
      commit()
      onBlur(id, props.value)
    },
  }
  const input = isLong ? (
    <textarea {...shared} rows={4} />
  ) : (
    <input
      {...shared}
      type="text"
      inputMode={MODES[String(options['inputType'] ?? schema.format ?? type)]}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') commit()
      }}
    />
  )
  const hint = <LengthHint text={text} most={schema.maxLength} />
  if (options['masked'] !== true)
    return (
      <>
        {input}
        {hint}
      </>
    )
  return (
    <>
      <div className="tip-with-button">
        {input}
        <ShowButton what={String(options['name'] ?? label)} isShown={isShown} onToggle={() => setIsShown(!isShown)} />
      </div>
      {hint}
    </>
  )
}

/** Text of several lines. */
export function TextareaWidget(props: WidgetProps): ReactNode {
  return <TextWidget {...props} options={{ ...props.options, widget: 'textarea' }} />
}
