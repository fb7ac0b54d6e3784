'use client'

import { type FieldId, type FieldInfo, field, fieldLabel } from '@tip-standard/core'
import { type FormItem, formText } from '@tip-standard/form-model'
import { type ReactElement, useState } from 'react'
import { type Division, divide, divisionOf, isSame, listedItems, placesOfList } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { GoTo } from '../Checks/GoTo.tsx'

/** The other places of a list, and the choice of a part for a separate place. */
export function DivisionSettings({ item }: { item: FormItem }): ReactElement | null {
  const { form, selected, texts } = useBuilder()
  const { say } = texts
  const division = divisionOf(form, selected)
  const others = placesOfList(form, item).filter((place) => !isSame(place, selected))
  if (division === undefined) return null
  return (
    <>
      {others.length > 0 && (
        <div className="tip-field">
          <p className="tip-hint">{say('settings.otherPlaces')}</p>
          <div className="tb-row">
            {others.map((place) => (
              <GoTo key={place.join('.')} place={place.slice(0, 2)} to={place} />
            ))}
          </div>
        </div>
      )}
      {division.choices.length > 1 && <Divide division={division} />}
    </>
  )
}

/** Chooses the part of a list for a separate place. */
function Divide({ division: { of, choices } }: { division: Division }): ReactElement {
  const { form, selected, run, texts, options, sentence, announce } = useBuilder()
  const { say } = texts
  const [chosen, setChosen] = useState<readonly string[]>([])
  const by: FieldInfo | undefined = of === 'questions' ? undefined : field(of)
  const name = (choice: string): string => {
    if (by === undefined) return nameOfItem(choice)
    return (by.type.kind === 'code' ? sentence.code(by.type.list, choice) : undefined) ?? choice
  }
  const nameOfItem = (name: string): string => {
    const item = listedItems(form, selected).find(({ field: one }) => one === name)
    const label = item?.own === undefined ? undefined : item.label
    return label === undefined ? fieldLabel(name as FieldId, options) : formText(label, options)
  }
  const isSome = chosen.length > 0 && chosen.length < choices.length
  return (
    <details className="tb-details tip-field">
      <summary>{say('settings.divide')}</summary>
      <p className="tip-hint">{say('settings.divideHint')}</p>
      <fieldset className="tip-field">
        <legend>
          {by === undefined
            ? say('settings.divideQuestions')
            : say('settings.divideCodes', { name: sentence.field(by) })}
        </legend>
        <div className="tb-codes">
          {choices.map((choice) => (
            <label key={choice} className="tip-choice">
              <input
                type="checkbox"
                autoComplete="off"
                checked={chosen.includes(choice)}
                onChange={(event) =>
                  setChosen(event.currentTarget.checked ? [...chosen, choice] : chosen.filter((one) => one !== choice))
                }
              />
              {name(choice)}
            </label>
          ))}
        </div>
        <button
          type="button"
          className="tb-button"
          aria-disabled={!isSome}
          onClick={() =>
            isSome ? run(divide(form, selected, chosen), { focus: 'part' }) : announce(say('settings.divideSome'))
          }
        >
          {say('settings.divideButton')}
        </button>
      </fieldset>
    </details>
  )
}
