'use client'

import { type ReactNode, useId } from 'react'

/** One thing to choose. */
export type Option = { value: string; label: string }

type ChoicesProps = {
  name: string
  legend: string
  options: readonly Option[]
  chosen: readonly string[]
  isMany: boolean
  disabled: boolean
  /** What is wrong with the answer. */
  errors?: readonly string[]
  onChoose: (chosen: string[]) => void
}

/** What is wrong with a question, under the id that its inputs are described by. */
export function Errors({ id, errors }: { id: string; errors: readonly string[] }): ReactNode {
  if (errors.length === 0) return null
  return (
    <ul id={id} className="tip-error">
      {errors.map((error) => (
        <li key={error}>{error}</li>
      ))}
    </ul>
  )
}

/** A named group of radio buttons or boxes. */
export function Choices(props: ChoicesProps): ReactNode {
  const { name, legend, options, chosen, isMany, disabled, errors = [], onChoose } = props
  const errorId = useId()
  const isWrong = errors.length > 0
  return (
    <fieldset
      className={`tip-field${isWrong ? ' tip-has-error' : ''}`}
      {...(isWrong ? { 'aria-describedby': errorId } : {})}
    >
      <legend>{legend}</legend>
      <Errors id={errorId} errors={errors} />
      <div className="tip-choices">
        {options.map(({ value, label }) => {
          const isChosen = chosen.includes(value)
          const id = `${name}-${value}`
          return (
            <label key={value} className="tip-choice" htmlFor={id}>
              <input
                id={id}
                type={isMany ? 'checkbox' : 'radio'}
                name={name}
                checked={isChosen}
                disabled={disabled}
                {...(isWrong ? { 'aria-invalid': true } : {})}
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
