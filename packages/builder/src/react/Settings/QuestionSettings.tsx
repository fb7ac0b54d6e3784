'use client'

import type { FieldInfo } from '@tip-standard/core'
import { entryEntity, type FormItem, type HiddenAnswers } from '@tip-standard/form-model'
import { type ReactElement, useId } from 'react'
import { type Change, change } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { CodeSettings } from './CodeSettings.tsx'
import { LimitSettings } from './LimitSettings.tsx'
import { PresetSettings } from './PresetSettings.tsx'

type QuestionSettingsProps = { item: FormItem; info: FieldInfo }

const needs = ['none', 'answer', 'value'] as const
const policies: readonly HiddenAnswers[] = ['archive', 'clear', 'keep']

/**
 * Records have no place for a reason why a form's own question has no answer, and its restricted answer is not kept
 * once the question is no longer asked.
 */
const needsOf = ({ own }: FormItem) => needs.filter((need) => own === undefined || need !== 'answer')
const policiesOf = ({ own }: FormItem) => policies.filter((policy) => own === undefined || policy !== 'keep')

/** Edits how a question is asked, more strictly than the standard: whether an answer is required, and which answers there are. */
export function QuestionSettings({ item, info }: QuestionSettingsProps): ReactElement {
  const { form, selected, run, texts } = useBuilder()
  const { say } = texts
  const id = useId()
  const set = (changes: Change): boolean => run(change(form, selected, changes))
  return (
    <>
      {info.sensitivity === 'restricted' && (
        <div className="tip-field">
          <label className="tip-choice">
            <input
              type="checkbox"
              autoComplete="off"
              checked={item.restricted === 'shown'}
              aria-describedby={`${id}-restricted`}
              onChange={(event) => set({ restricted: event.currentTarget.checked ? 'shown' : undefined })}
            />
            {say('settings.restricted')}
          </label>
          <p id={`${id}-restricted`} className="tip-hint">
            {say('settings.restrictedHint')}
          </p>
        </div>
      )}
      <div className="tip-field">
        <label htmlFor={`${id}-need`}>{say('settings.need')}</label>
        {info.presence !== 'optional' && <p className="tip-hint">{say('settings.needInStandard')}</p>}
        <select
          id={`${id}-need`}
          className="tip-input"
          value={item.need ?? 'none'}
          onChange={(event) => {
            const need = event.currentTarget.value
            set({ need: need === 'answer' || need === 'value' ? need : undefined })
          }}
        >
          {needsOf(item).map((need) => (
            <option key={need} value={need}>
              {say(`settings.need.${need}`)}
            </option>
          ))}
        </select>
      </div>
      {item.own === undefined && (info.type.kind === 'code' || info.type.kind === 'codes') && (
        <CodeSettings list={info.type.list} chosen={item.codes} onChange={(codes) => set({ codes })} />
      )}
      <PresetSettings item={item} />
      <LimitSettings item={item} info={info} onChange={set} />
      {entryEntity(info) === undefined && (
        <div className="tip-field">
          <label htmlFor={`${id}-hidden`}>{say('settings.hidden')}</label>
          <select
            id={`${id}-hidden`}
            className="tip-input"
            value={item.hidden ?? 'archive'}
            onChange={(event) => {
              const hidden = policies.find((one) => one === event.currentTarget.value)
              set({ hidden: hidden === 'archive' ? undefined : hidden })
            }}
          >
            {policiesOf(item).map((policy) => (
              <option key={policy} value={policy}>
                {say(`settings.hidden.${policy}`)}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  )
}
