import type { ReviewerReading } from '@tip-standard/classification'
import { useId } from 'react'
import type { Say } from '../texts/en.ts'

const READINGS: readonly ReviewerReading[] = ['trafficking', 'traffickingAndSmuggling', 'notTrafficking', 'open']

type ReadingChoiceProps = {
  say: Say
  value: ReviewerReading | undefined
  onChange: (reading: ReviewerReading) => void
}

/** What a person reads in the answers. */
export function ReadingChoice({ say, value, onChange }: ReadingChoiceProps) {
  const name = useId()
  return (
    <fieldset className="tip-field">
      <legend>{say.ownReading}</legend>
      <div className="tip-choices">
        {READINGS.map((reading) => (
          <label key={reading} className="tip-choice">
            <input
              type="radio"
              name={name}
              value={reading}
              checked={reading === value}
              required
              onChange={() => onChange(reading)}
            />
            <span>{say[`reading.${reading}`]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type LineProps = { label: string; hint?: string; value: string; isLong?: boolean; onChange: (text: string) => void }

/** A text written by the reviewer; the browser does not offer it again. */
export function Line({ label, hint, value, isLong = false, onChange }: LineProps) {
  const id = useId()
  const shared = {
    id,
    value,
    className: 'tip-input',
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  }
  return (
    <div className="tip-field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="tip-hint">
          {hint}
        </p>
      )}
      {isLong ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
    </div>
  )
}
