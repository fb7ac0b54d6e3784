'use client'

import { fieldLabel } from '@tip-standard/core'
import {
  entryEntity,
  type FormItem,
  type FormModule,
  type FormPage,
  itemsWithin,
  standardField,
} from '@tip-standard/form-model'
import { SensitivityBadge } from '@tip-standard/forms'
import type { ReactElement } from 'react'
import {
  childOf,
  indexOf,
  infoAt,
  isInEntry,
  isSame,
  kindAt,
  type Place,
  type Problem,
  partAt,
  partsOf,
  placesOfList,
  questionAt,
} from '../../editing/index.ts'
import { consentsAt } from '../../sentences/index.ts'
import { useBuilder } from '../builder-context.ts'
import { durationOfModule } from '../durations.ts'
import { partName } from '../part-name.ts'
import { keyOf, pagesAndModules } from './outline-order.ts'
import { PartActions } from './PartActions.tsx'
import type { Drag } from './use-drag.ts'

type OutlinePartProps = { place: Place; drag: Drag; problems: readonly Problem[] }

/** One part of the form with its content. */
export function OutlinePart({ place, drag, problems }: OutlinePartProps): ReactElement {
  const { form, selected, select, texts, options } = useBuilder()
  const { say, sayCount } = texts
  const kind = kindAt(place)
  const item = questionAt(form, place)
  const name = partName(form, place, { texts, options })
  const isChosen = isSame(place, selected)
  const parts = kind === 'form' ? pagesAndModules(form) : partsOf(form, place).map((_, index) => childOf(place, index))
  const own = problems.filter((problem) => isSame(problem.place, place))
  const drop = drag.drop !== undefined && isSame(drag.drop.over, place) ? drag.drop.at : undefined
  return (
    <li className={`tb-part tb-${kind}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is the extra; the button and its actions do all of it */}
      <div
        className="tb-part-row"
        data-chosen={isChosen || undefined}
        data-drop={drop}
        data-dragged={(drag.dragged !== undefined && isSame(drag.dragged, place)) || undefined}
        draggable={kind !== 'form'}
        onDragStart={(event) => drag.start(event, place)}
        onDragOver={(event) => drag.over(event, place)}
        onDrop={drag.finish}
        onDragEnd={drag.end}
      >
        {kind !== 'form' && (
          <span className="tb-grip" aria-hidden="true">
            ⠿
          </span>
        )}
        <button
          type="button"
          className="tb-part-name"
          data-place={place.join('.')}
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => select(place, 'part')}
        >
          {kind !== 'question' && (
            <span className="tb-kind">
              {say(`part.${kind}`)}
              {kind === 'page' && ` ${indexOf(place) + 1}`}{' '}
            </span>
          )}
          <span className="tb-name">{name}</span>
          {own.length > 0 && <span className="tb-problem-mark">{sayCount('outline.problems', own.length)}</span>}
        </button>
        <PartMarks place={place} item={item} />
      </div>
      {isChosen && kind !== 'form' && <PartActions place={place} name={name} />}
      {parts.length > 0 && (
        <ol className="tb-parts">
          {parts.map((part) => (
            <OutlinePart key={keyOf(form, part)} place={part} drag={drag} problems={problems} />
          ))}
        </ol>
      )}
      {(kind === 'page' || kind === 'group') && parts.length === 0 && (
        <p className="tb-empty">{say('outline.emptyPart')}</p>
      )}
      {item !== undefined && item.items === undefined && <DefaultQuestions place={place} item={item} />}
    </li>
  )
}

/** The questions in entries for which the form names none. */
function DefaultQuestions({ place, item }: { place: Place; item: FormItem }): ReactElement | null {
  const { form, texts, options } = useBuilder()
  const info = infoAt(form, place)
  if (info === undefined || entryEntity(info) === undefined) return null
  const names = itemsWithin(item, info).flatMap((one) => {
    const asked = standardField(one)
    return asked === undefined ? [] : [fieldLabel(asked, options)]
  })
  return (
    <p className="tb-default">
      {texts.say('outline.allAsked')} {names.join(', ')}
    </p>
  )
}

/** The sensitivity of an answer, the consent it requires, and whether it is conditional or hidden. */
function PartMarks({ place, item }: { place: Place; item: FormItem | undefined }): ReactElement {
  const builder = useBuilder()
  const { form, texts, sentence } = builder
  const { say, sayCount } = texts
  const { when, alone, preset, asOne, own } = partAt(form, place) as Partial<FormPage & FormItem>
  const minutes =
    kindAt(place) === 'module' ? durationOfModule(builder, partAt(form, place) as FormModule)?.minutes : undefined
  const info = infoAt(form, place)
  const isOff = info?.sensitivity === 'restricted' && item?.restricted !== 'shown'
  const consents = item === undefined ? [] : consentsAt(form, place)
  const words = [
    ...(minutes === undefined ? [] : [sayCount('bar.minutes', minutes)]),
    ...(own === undefined ? [] : [say('outline.own')]),
    ...(alone === true ? [say('outline.alone')] : []),
    ...(info !== undefined && entryEntity(info) !== undefined ? [entriesWord()] : []),
    ...(preset === undefined ? [] : [say(`outline.${preset}`)]),
    ...(when === undefined && info?.relevantWhen === undefined ? [] : [say('outline.conditional')]),
    ...(isOff ? [say('outline.off')] : []),
  ]
  return (
    <span className="tb-marks">
      {words.map((word) => (
        <span key={word} className="tb-mark">
          {word}
        </span>
      ))}
      {consents.length > 0 && (
        <span className="tb-mark tb-consent">
          <span aria-hidden="true">✍ </span>
          <span className="tip-unseen">{say('settings.consents')} </span>
          {consents.map((one) => sentence.code('consentPurpose', one) ?? one).join(', ')}
        </span>
      )}
      {info !== undefined && <SensitivityBadge level={info.sensitivity} />}
    </span>
  )

  function entriesWord(): string {
    if (asOne === true) return say('outline.asOne')
    const isPart = item !== undefined && !isInEntry(place) && placesOfList(form, item).length > 1
    return say(isPart ? 'outline.part' : 'outline.repeated')
  }
}
