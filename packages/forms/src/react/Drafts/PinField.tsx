'use client'

import { type ReactNode, useId, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

type PinFieldProps = {
  label: string
  hint?: string
  error?: string
  value: string
  /** For a new PIN password managers offer one, for a known one they fill it in: there is no need to memorise it. */
  isNew: boolean
  onChange: (pin: string) => void
}

/** A PIN: hidden unless the user shows it; pasting and password managers work. */
export function PinField({ label, hint, error, value, isNew, onChange }: PinFieldProps): ReactNode {
  const { text } = useSurroundings()
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  const described = [...(error ? [`${id}e`] : []), ...(hint ? [`${id}h`] : [])].join(' ')
  return (
    <div className={`tip-field${error ? ' tip-has-error' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}h`} className="tip-hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}e`} className="tip-error">
          {error}
        </p>
      ) : null}
      <input
        id={id}
        className="tip-input"
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        {...(error ? { 'aria-invalid': true } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      <label className="tip-choice">
        <input type="checkbox" checked={isShown} onChange={() => setIsShown(!isShown)} />
        <span>{text('draft.showPin')}</span>
      </label>
    </div>
  )
}
