'use client'

import type { FormItem } from '@tip-standard/form-model'
import { type ReactElement, useId, useMemo } from 'react'
import { change } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'

const presets = ['today', 'profile'] as const

/** Edits what fills in a question automatically, if that is possible. */
export function PresetSettings({ item }: { item: FormItem }): ReactElement | null {
  const { form, selected, run, texts } = useBuilder()
  const { say } = texts
  const id = useId()
  const possible = useMemo(
    () => presets.filter((preset) => item.preset === preset || change(form, selected, { preset }).ok),
    [form, selected, item],
  )
  if (possible.length === 0) return null
  return (
    <div className="tip-field">
      <label htmlFor={id}>{say('settings.preset')}</label>
      <select
        id={id}
        className="tip-input"
        value={item.preset ?? 'none'}
        onChange={(event) =>
          run(change(form, selected, { preset: presets.find((one) => one === event.currentTarget.value) }))
        }
      >
        {(['none', ...possible] as const).map((preset) => (
          <option key={preset} value={preset}>
            {say(`settings.preset.${preset}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
