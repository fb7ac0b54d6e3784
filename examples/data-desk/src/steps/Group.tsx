import { useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import {
  type Correction,
  type DeskFile,
  isSameSpot,
  type ReadOptions,
  type ShownGroup,
  type ShownPlace,
  type Spot,
} from '../work/protocol.ts'
import type { Desk } from '../work/use-desk.ts'

type Props = { desk: Desk; file: DeskFile; group: ShownGroup }

/** Findings of one rule about one column: the fault, its remedies, and its places with the content of the cells. */
export function Group({ desk, file, group }: Props) {
  const { say, sayCount } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const { label, message, settle, evidence, remedies, count, everywhere, places, severity } = group
  const shown = places.filter(({ text }) => text !== '')
  return (
    <li className="group" data-severity={severity}>
      <p>
        {label === undefined ? null : <strong>{say('check.label', { label })}</strong>} {message}{' '}
        <span className="note">{everywhere ?? sayCount('check.times', count)}</span>
      </p>
      {settle === undefined ? null : <p className="note">{settle}</p>}
      {evidence === undefined ? null : (
        <p className="note">
          {sayCount('check.evidence', evidence, { value: say(`check.${remedies[0]?.value}` as 'check.dayMonthYear') })}
        </p>
      )}
      {remedies.length === 0 ? null : (
        <p className="actions">
          {remedies.map(({ option, value }) => (
            <button
              key={value}
              type="button"
              disabled={desk.isBusy}
              onClick={() => desk.check(desk.settle(file.id, { [option]: value } as ReadOptions))}
            >
              {say('check.settled', {
                value: option === 'layout' ? say('check.layout', { value }) : say(`check.${value}` as 'check.keep'),
              })}
            </button>
          ))}
        </p>
      )}
      {shown.length === 0 || everywhere !== undefined ? null : (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say('check.places')}</summary>
          {isOpen ? <Places desk={desk} file={file} places={shown} count={count} /> : null}
        </details>
      )}
    </li>
  )
}

type PlacesProps = { desk: Desk; file: DeskFile; places: readonly ShownPlace[]; count: number }

/** The number of places shown at once. */
const atOnce = 8

function Places({ desk, file, places: all, count }: PlacesProps) {
  const { say } = useTexts()
  const [shown, setShown] = useState(atOnce)
  const places = all.slice(0, shown)
  const hasCells = places.some(({ spot }) => spot !== undefined)
  const hasColumns = places.some(({ header }) => header !== undefined)
  return (
    <>
      <table className="places">
        <thead>
          <tr>
            <th scope="col">{say('check.place')}</th>
            {hasCells ? (
              <>
                {hasColumns ? <th scope="col">{say('check.column')}</th> : null}
                <th scope="col">{say('check.value')}</th>
                <th scope="col">{say('check.correct')}</th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.text}>
              <th scope="row">{place.text}</th>
              {hasCells ? (
                <>
                  {hasColumns ? (
                    <td data-label={say('check.label', { label: say('check.column') })}>{place.header}</td>
                  ) : null}
                  <td data-label={say('check.label', { label: say('check.value') })}>{place.value}</td>
                  <td data-label={say('check.label', { label: say('check.correct') })}>
                    <CellInput desk={desk} file={file} place={place} places={all} />
                  </td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < all.length ? (
        <button type="button" onClick={() => setShown(all.length)}>
          {say('check.showMore', { count: all.length - shown })}
        </button>
      ) : null}
      {shown >= all.length && count > places.length ? (
        <p className="note">{say('check.more', { count: count - places.length })}</p>
      ) : null}
    </>
  )
}

type CellProps = { desk: Desk; file: DeskFile; place: ShownPlace; places: readonly ShownPlace[] }

const isSameColumn = (one: Spot, other: Spot): boolean =>
  'row' in one ? 'row' in other && one.sheet === other.sheet && one.column === other.column : 'record' in other

/** The other cells of the same column, or values of the same field, with the same content and no correction yet. */
function twinsOf(
  { spot, value }: ShownPlace,
  places: readonly ShownPlace[],
  corrections: readonly Correction[],
): Spot[] {
  if (spot === undefined) return []
  return places.flatMap((other) =>
    other.spot !== undefined &&
    other.value === value &&
    isSameColumn(spot, other.spot) &&
    !isSameSpot(spot, other.spot) &&
    !corrections.some((one) => isSameSpot(one, other.spot as Spot))
      ? [other.spot]
      : [],
  )
}

/** The input beside a cell: corrections are written to a copy, and never to the file itself. */
function CellInput({ desk, file, place, places }: CellProps) {
  const { say } = useTexts()
  const { spot, value = '', text } = place
  if (spot === undefined) return null
  const correction = file.corrections.find((one) => isSameSpot(one, spot))
  const twins = correction === undefined ? [] : twinsOf(place, places, file.corrections)
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={say('check.correctLabel', { place: text })}
        value={correction?.text ?? value}
        data-corrected={correction !== undefined}
        onChange={(event) => desk.correct(file.id, { ...spot, text: event.currentTarget.value }, value)}
      />
      {correction === undefined || twins.length === 0 ? null : (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            desk.correctAll(
              file.id,
              twins.map((twin) => ({ ...twin, text: correction.text })),
            )
          }
        >
          {say('check.sameEverywhere', { count: twins.length })}
        </button>
      )}
    </>
  )
}
