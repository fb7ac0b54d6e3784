'use client'

import { field, fieldLabel } from '@tip-standard/core'
import { entryEntity, type FormItem, type FormNeeds } from '@tip-standard/form-model'
import { SensitivityBadge } from '@tip-standard/forms'
import type { ReactElement } from 'react'
import {
  childOf,
  indexOf,
  isSame,
  kindAt,
  listedItems,
  type Place,
  type Problem,
  partAt,
  partsOf,
  questionAt,
} from '../../editing/index.ts'
import { consentsAt } from '../../sentences/index.ts'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'
import { PartActions } from './PartActions.tsx'
import type { Drag } from './use-drag.ts'

type OutlinePartProps = { place: Place; drag: Drag; problems: readonly Problem[] }

/** One part of the form with what it holds. */
export function OutlinePart({ place, drag, problems }: OutlinePartProps): ReactElement {
  const { form, selected, select, texts, options } = useBuilder()
  const { say, sayCount } = texts
  const kind = kindAt(place)
  const item = questionAt(form, place)
  const name = partName(form, place, { texts, options })
  const isChosen = isSame(place, selected)
  const parts = partsOf(form, place)
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
          {parts.map((part, index) => (
            <OutlinePart
              key={'field' in part ? part.field : (part as { id: string }).id}
              place={childOf(place, index)}
              drag={drag}
              problems={problems}
            />
          ))}
        </ol>
      )}
      {kind !== 'form' && kind !== 'question' && parts.length === 0 && (
        <p className="tb-empty">{say('outline.emptyPart')}</p>
      )}
      {item !== undefined && item.items === undefined && <DefaultQuestions place={place} item={item} />}
    </li>
  )
}

/** What is asked in entries where the form names no questions. */
function DefaultQuestions({ place, item }: { place: Place; item: FormItem }): ReactElement | null {
  const { form, texts, options } = useBuilder()
  if (entryEntity(field(item.field)) === undefined) return null
  const names = listedItems(form, place).map((one) => fieldLabel(one.field, options))
  return (
    <p className="tb-default">
      {texts.say('outline.allAsked')} {names.join(', ')}
    </p>
  )
}

/** How sensitive an answer is, which consent it needs, whether it is asked only sometimes or not at all. */
function PartMarks({ place, item }: { place: Place; item: FormItem | undefined }): ReactElement {
  const { form, texts, sentence } = useBuilder()
  const { say } = texts
  const { when } = partAt(form, place) as FormNeeds
  const info = item === undefined ? undefined : field(item.field)
  const isOff = info?.sensitivity === 'restricted' && item?.restricted !== 'shown'
  const consents = item === undefined ? [] : consentsAt(form, place)
  const words = [
    ...(info !== undefined && entryEntity(info) !== undefined ? [say('outline.repeated')] : []),
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
}
