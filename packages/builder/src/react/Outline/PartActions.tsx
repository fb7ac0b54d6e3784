'use client'

import { type ReactElement, useId, useState } from 'react'
import {
  indexOf,
  isInEntry,
  isSame,
  kindAt,
  moveBy,
  moveInto,
  moveOut,
  moveTo,
  type Place,
  parentOf,
  partsOf,
  remove,
  walk,
} from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'

/** The actions on the selected part, each as a button. */
export function PartActions({ place, name }: { place: Place; name: string }): ReactElement {
  const { form, run, texts } = useBuilder()
  const { say } = texts
  const [isMoving, setMoving] = useState(false)
  const kind = kindAt(place)
  const isMovable = !isInEntry(place) && kind !== 'module'
  const action = (id: string, label: string, act: () => void) => (
    <button type="button" className="tb-button" data-action={id} onClick={act}>
      {label}
    </button>
  )
  return (
    <div className="tb-actions">
      <fieldset className="tb-row tb-plain">
        <legend className="tip-unseen">{say('outline.actions', { name })}</legend>
        {action('up', say('outline.up'), () => run(moveBy(form, place, -1), { focus: { button: 'up' } }))}
        {action('down', say('outline.down'), () => run(moveBy(form, place, 1), { focus: { button: 'down' } }))}
        {isMovable &&
          action('into', say('outline.into'), () => run(moveInto(form, place), { focus: { button: 'into' } }))}
        {isMovable &&
          kind !== 'page' &&
          action('out', say('outline.out'), () => run(moveOut(form, place), { focus: { button: 'out' } }))}
        {isMovable && kind !== 'page' && (
          <button
            type="button"
            className="tb-button"
            data-action="moveTo"
            aria-expanded={isMoving}
            onClick={() => setMoving(!isMoving)}
          >
            {say('outline.moveTo')}
          </button>
        )}
        {action('remove', say('outline.remove'), () => run(remove(form, place), { focus: 'part' }))}
      </fieldset>
      {isMoving && <MoveTo place={place} name={name} />}
    </div>
  )
}

/** Every page or group to which a part can be moved. */
function MoveTo({ place, name }: { place: Place; name: string }): ReactElement {
  const { form, run, texts, options } = useBuilder()
  const { say } = texts
  const id = useId()
  const around = kindAt(place) === 'question' ? 'group' : 'page'
  const targets = [...walk(form)].map((one) => one.place).filter((one) => kindAt(one) === around)
  const [to, setTo] = useState(
    Math.max(
      0,
      targets.findIndex((one) => isSame(one, parentOf(place))),
    ),
  )
  const target = targets[to]
  return (
    <div className="tb-move">
      <label htmlFor={id}>{say('outline.moveToWhere', { name })}</label>
      <div className="tip-with-button">
        <select id={id} className="tip-input" value={to} onChange={(event) => setTo(Number(event.currentTarget.value))}>
          {targets.map((one, index) => (
            <option key={one.join('.')} value={index}>
              {around === 'group' && `${indexOf(parentOf(one)) + 1}. `}
              {say('outline.endOf', { name: partName(form, one, { texts, options }) })}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="tb-button"
          onClick={() =>
            target !== undefined && run(moveTo(form, place, target, partsOf(form, target).length), { focus: 'part' })
          }
        >
          {say('outline.moveHere')}
        </button>
      </div>
    </div>
  )
}
