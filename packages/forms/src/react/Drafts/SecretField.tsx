'use client'

import { type ReactNode, useId, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

type SecretFieldProps = {
  label: string
  hint?: string
  error?: string
  value: string
  /** Whether the text is visible until the user hides it, as a suggestion must be. */
  isShownAtFirst?: boolean
  onChange: (secret: string) => void
  /** Buttons below the field. */
  children?: ReactNode
}

/**
 * What keeps password managers out: they would keep the passphrase beside the draft that it opens, under the address of
 * the page. Chromium and Firefox neither save nor fill in one-time codes; the others go by attributes of their own.
 */
const NOT_FOR_MANAGERS = {
  autoComplete: 'one-time-code',
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
}

/** A passphrase or PIN: hidden unless the user shows it. It can be pasted; nothing offers to keep it. */
export function SecretField({
  label,
  hint,
  error,
  value,
  isShownAtFirst = false,
  onChange,
  children,
}: SecretFieldProps): ReactNode {
  const { text } = useSurroundings()
  const id = useId()
  const [isShown, setIsShown] = useState(isShownAtFirst)
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
        className="tip-input tip-secret"
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...NOT_FOR_MANAGERS}
        value={value}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        {...(error ? { 'aria-invalid': true } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      <label className="tip-choice">
        <input type="checkbox" checked={isShown} onChange={() => setIsShown(!isShown)} />
        <span>{text('draft.showPin')}</span>
      </label>
      {children}
    </div>
  )
}
