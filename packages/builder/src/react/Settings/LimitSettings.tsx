'use client'

import type { FieldInfo } from '@tip-standard/core'
import { type FormItem, infoOf } from '@tip-standard/form-model'
import type { ReactElement } from 'react'
import type { Change } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { LineField } from './LineField.tsx'

type LimitSettingsProps = { item: FormItem; info: FieldInfo; onChange: (changes: Change) => boolean }

/** Parses a typed number; `undefined` if the input is empty. Other text is rejected, as in a form. */
const numberIn = (text: string): number | undefined => (text === '' ? undefined : Number(text.replace(',', '.')))

/** Edits the smallest and largest number, or the maximum length, within the limits of the standard. */
export function LimitSettings({ item, info, onChange }: LimitSettingsProps): ReactElement | null {
  // A form's own question sets its own limits; without them, the maximum range applies.
  const { min: _min, max: _max, maxLength: _length, ...unlimited } = item
  const { type } = item.own === undefined ? info : infoOf(unlimited, info.entity)
  const { say } = useBuilder().texts
  const line = (member: 'min' | 'max' | 'maxLength', hint: string) => (
    <LineField
      label={say(`settings.${member}`)}
      hint={hint}
      inputMode="numeric"
      value={item[member] === undefined ? '' : String(item[member])}
      onChange={(text) => onChange({ [member]: numberIn(text) })}
    />
  )
  if (type.kind === 'integer' || type.kind === 'number') {
    const hint = say('settings.limitsHint', { min: type.min, max: type.max })
    return (
      <div className="tb-pair">
        {line('min', hint)}
        {line('max', hint)}
      </div>
    )
  }
  if (type.kind === 'text' || type.kind === 'texts')
    return line('maxLength', say('settings.lengthHint', { max: type.maxLength }))
  return null
}
