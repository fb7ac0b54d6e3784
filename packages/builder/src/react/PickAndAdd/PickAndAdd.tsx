'use client'

import { type ReactElement, useId, useState } from 'react'
import { useBuilder } from '../builder-context.ts'

type PickAndAddProps = {
  label: string
  choices: readonly { value: string; label: string; lang?: string }[]
  onAdd: (value: string) => void
}

/**
 * A select box with a button: arrow keys can pass over unwanted choices, and nothing happens until the button is
 * pressed.
 */
export function PickAndAdd({ label, choices, onAdd }: PickAndAddProps): ReactElement {
  const { texts } = useBuilder()
  const id = useId()
  const [picked, setPicked] = useState('')
  const value = choices.some((choice) => choice.value === picked) ? picked : (choices[0]?.value ?? '')
  const chosen = choices.find((choice) => choice.value === value)
  return (
    <div className="tb-pick">
      <label htmlFor={id}>{label}</label>
      <div className="tb-with-status">
        <select id={id} className="tip-input" value={value} onChange={(event) => setPicked(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} lang={choice.lang}>
              {choice.label}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="tb-button"
          aria-label={texts.say('catalogue.addNamed', { name: chosen?.label ?? '' })}
          onClick={() => onAdd(value)}
        >
          {texts.say('catalogue.add')}
        </button>
      </div>
    </div>
  )
}
