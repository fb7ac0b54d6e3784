'use client'

import type { ReactNode } from 'react'

/** One thing to choose. */
export type Option = { value: string; label: string }

type ChoicesProps = {
  name: string
  legend: string
  options: readonly Option[]
  chosen: readonly string[]
  isMany: boolean
  disabled: boolean
  firstId?: string
  describedBy?: string | undefined
  isInvalid?: boolean
  onChoose: (chosen: string[]) => void
}

/** A named group of radio buttons or boxes. */
export function Choices(props: ChoicesProps): ReactNode {
  const { name, legend, options, chosen, isMany, disabled, firstId, describedBy, isInvalid = false, onChoose } = props
  return (
    <fieldset className="tip-field" {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}>
      <legend>{legend}</legend>
      <div className="tip-choices tip-tight">
        {options.map(({ value, label }, index) => {
          const isChosen = chosen.includes(value)
          const id = index === 0 && firstId !== undefined ? firstId : `${name}-${value}`
          return (
            <label key={value} className="tip-choice" htmlFor={id}>
              <input
                id={id}
                type={isMany ? 'checkbox' : 'radio'}
                name={name}
                checked={isChosen}
                disabled={disabled}
                {...(isInvalid ? { 'aria-invalid': true } : {})}
                onChange={() =>
                  onChoose(isMany ? (isChosen ? chosen.filter((one) => one !== value) : [...chosen, value]) : [value])
                }
              />
              <span>{label}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
