'use client'

import { type ReactElement, useId, useState } from 'react'

type LineFieldProps = {
  label: string
  hint?: string
  value: string
  inputMode?: 'numeric'
  /** Called with the text when the field is left or Enter is pressed; returns whether it was accepted. */
  onChange: (value: string) => boolean
}

/** A line of text that is applied when complete; if it is rejected, the old text returns. */
export function LineField({ label, hint, value, inputMode, onChange }: LineFieldProps): ReactElement {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const hand = (): void => {
    if (typed !== undefined && typed.trim() !== value) onChange(typed.trim())
    setTyped(undefined)
  }
  return (
    <div className="tip-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="tip-hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        className="tip-input tb-line"
        type="text"
        autoComplete="off"
        spellCheck={false}
        inputMode={inputMode}
        value={typed ?? value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={hand}
        onKeyDown={(event) => {
          if (event.key === 'Enter') hand()
        }}
      />
    </div>
  )
}
