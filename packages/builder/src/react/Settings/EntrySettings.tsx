'use client'

import { entityTitle, type FieldId, type FieldInfo, field, fieldLabel, fieldsOf } from '@tip-standard/core'
import { entryEntity, type FormItem, standardField } from '@tip-standard/form-model'
import { type ReactElement, useId } from 'react'
import { addQuestion, change, isInEntry, listedItems, nameItems } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { PickAndAdd } from '../PickAndAdd/PickAndAdd.tsx'
import { DivisionSettings } from './DivisionSettings.tsx'
import { LineField } from './LineField.tsx'

/** The choice of one entry among the fields that can make lines. */
const ONE = 'one'

type EntrySettingsProps = { item: FormItem; info: FieldInfo }

/** Edits the entries of a list: their number, their display, and the questions in each. */
export function EntrySettings({ item, info }: EntrySettingsProps): ReactElement | null {
  const { form, selected, run, texts, options } = useBuilder()
  const { say } = texts
  const id = useId()
  const entries = entryEntity(info)
  if (entries === undefined) return null
  const asked = listedItems(form, selected)
  const lines = asked
    .map(standardField)
    .filter((one) => one !== undefined && field(one).type.kind === 'code') as FieldId[]
  const { checklist } = item
  const others = fieldsOf(entries).filter(
    (one) =>
      one.presence !== 'derived' &&
      one.deprecated === undefined &&
      !asked.some((question) => question.field === one.id),
  )
  const isOutside = !isInEntry(selected)
  const askAs = (as: string): boolean =>
    run(
      change(form, selected, {
        asOne: as === ONE ? true : undefined,
        checklist: as === '' || as === ONE ? undefined : { line: as as FieldId },
        ...(as === ONE ? { atLeast: undefined } : {}),
      }),
    )
  return (
    <fieldset className="tip-field">
      <legend>
        {say('settings.entries')} · {entityTitle(entries, options)}
      </legend>
      {item.items === undefined ? (
        <>
          <p className="tip-hint">{say('settings.entryDefault')}</p>
          <button type="button" className="tb-button" onClick={() => run(nameItems(form, selected), { focus: 'part' })}>
            {say('settings.chooseEntry')}
          </button>
        </>
      ) : null}
      {others.length > 0 && (
        <PickAndAdd
          label={say('settings.addEntry')}
          choices={others.map((one) => ({ value: one.id, label: fieldLabel(one.id, options) }))}
          onAdd={(question) => run(addQuestion(form, question as FieldId, selected), { focus: 'part' })}
        />
      )}
      {info.type.kind === 'objects' && (
        <>
          {item.asOne !== true && (
            <LineField
              label={say('settings.atLeast')}
              inputMode="numeric"
              value={item.atLeast === undefined ? '' : String(item.atLeast)}
              onChange={(text) => run(change(form, selected, { atLeast: text === '' ? undefined : Number(text) }))}
            />
          )}
          <div className="tip-field">
            <label htmlFor={`${id}-line`}>{say('settings.asEntries')}</label>
            <select
              id={`${id}-line`}
              className="tip-input"
              value={item.asOne === true ? ONE : (checklist?.line ?? '')}
              onChange={(event) => askAs(event.currentTarget.value)}
            >
              <option value="">{say('settings.asEntries.many')}</option>
              {isOutside && <option value={ONE}>{say('settings.asEntries.one')}</option>}
              {lines.map((line) => (
                <option key={line} value={line}>
                  {say('settings.checklistLine', { name: fieldLabel(line, options) })}
                </option>
              ))}
            </select>
          </div>
          {checklist !== undefined && (
            <div className="tip-field">
              <label htmlFor={`${id}-state`}>{say('settings.checklistState')}</label>
              <select
                id={`${id}-state`}
                className="tip-input"
                value={checklist.state ?? ''}
                onChange={(event) => {
                  const state = event.currentTarget.value as FieldId | ''
                  run(
                    change(form, selected, { checklist: { line: checklist.line, ...(state === '' ? {} : { state }) } }),
                  )
                }}
              >
                <option value="">{say('settings.checklistStateNone')}</option>
                {lines
                  .filter((line) => line !== checklist.line)
                  .map((line) => (
                    <option key={line} value={line}>
                      {fieldLabel(line, options)}
                    </option>
                  ))}
              </select>
            </div>
          )}
          <DivisionSettings item={item} />
        </>
      )}
    </fieldset>
  )
}
