'use client'

import type { FieldInfo } from '@tip-standard/core'
import type { FormItem } from '@tip-standard/form-model'
import type { ReactElement } from 'react'
import type { Change } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { LineField } from './LineField.tsx'

type LimitSettingsProps = { item: FormItem; info: FieldInfo; onChange: (changes: Change) => boolean }

/** A number that was written; `undefined` where nothing was. What is no number is refused as a form would be. */
const numberIn = (text: string): number | undefined => (text === '' ? undefined : Number(text.replace(',', '.')))

/** The smallest and largest number, or the most letters, within what the standard allows. */
export function LimitSettings({ item, info: { type }, onChange }: LimitSettingsProps): ReactElement | null {
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
