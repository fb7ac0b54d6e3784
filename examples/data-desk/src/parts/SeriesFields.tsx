import { suggestPassphrase } from '@tip-standard/forms/drafts'
import { useId } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import type { Series } from '../work/protocol.ts'

/** The officer's choice: no history, a new one, or an existing one, whose file must still be chosen. */
export type ChosenSeries = { kind: 'none' | 'new' | 'before' } & Series

export const noSeries: ChosenSeries = { kind: 'none', passphrase: '' }

/** The minimum length of a passphrase in the library. */
const shortest = 12

/** Whether every question about a history is answered. */
export const isSeriesSaid = ({ kind, history, passphrase }: ChosenSeries): boolean =>
  kind === 'none' || ([...passphrase.normalize('NFKC')].length >= shortest && (kind === 'new' || history !== undefined))

type Props = { series: ChosenSeries; onChange: (series: ChosenSeries) => void }

/**
 * A history of the tables of the same people: a file that the officer chooses and receives back, with a passphrase. The
 * page keeps neither.
 */
export function SeriesFields({ series, onChange }: Props) {
  const { say } = useTexts()
  const id = useId()
  const { kind, history, passphrase } = series
  return (
    <details className="series">
      <summary>{say('series.heading')}</summary>
      <p className="note">{say('series.why')}</p>
      <div className="fields">
        <label htmlFor={`${id}k`}>{say('series.kind')}</label>
        <select
          id={`${id}k`}
          value={kind}
          onChange={(event) => {
            const chosen = event.currentTarget.value as ChosenSeries['kind']
            // Generated at random, because invented passphrases can be guessed, and one that is typed once may have a
            // typing error.
            onChange({ kind: chosen, passphrase: chosen === 'new' ? suggestPassphrase() : '' })
          }}
        >
          {(['none', 'new', 'before'] as const).map((one) => (
            <option key={one} value={one}>
              {say(`series.${one}`)}
            </option>
          ))}
        </select>
        {kind === 'before' ? (
          <>
            <label htmlFor={`${id}p`}>{say('series.passphrase')}</label>
            <input
              id={`${id}p`}
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={(event) => onChange({ ...series, passphrase: event.currentTarget.value })}
            />
          </>
        ) : null}
      </div>
      {kind === 'new' ? (
        <p>
          {say('series.words')} <output className="words">{passphrase}</output>
        </p>
      ) : null}
      {kind === 'before' ? (
        <div className="actions">
          <input
            id={`${id}f`}
            className="hidden-field"
            type="file"
            accept=".json"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (chosen !== undefined) onChange({ ...series, history: chosen })
            }}
          />
          <label htmlFor={`${id}f`} className="button">
            {say('series.choose')}
          </label>
          {history === undefined ? null : <span>{history.name}</span>}
        </div>
      ) : null}
    </details>
  )
}
