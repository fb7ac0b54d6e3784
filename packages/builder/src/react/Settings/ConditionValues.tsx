'use client'

import type { FieldInfo } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import type { ReactElement } from 'react'
import { useBuilder } from '../builder-context.ts'
import { LineField } from './LineField.tsx'

type ConditionValuesProps = {
  condition: Condition
  info: FieldInfo
  codes: readonly string[]
  onChange: (condition: Condition) => void
}

type Value = string | boolean

/** What an answer is compared with: boxes for codes, a number for numbers, nothing where only an answer has to be there. */
export function ConditionValues({ condition, info, codes, onChange }: ConditionValuesProps): ReactElement | null {
  const { texts, sentence, announce } = useBuilder()
  const { say } = texts
  const { type } = info
  const named = (value: Value): string => {
    if (typeof value === 'boolean') return say(value ? 'sentence.yes' : 'sentence.no')
    return (type.kind === 'code' || type.kind === 'codes' ? sentence.code(type.list, value) : undefined) ?? value
  }
  if (('in' in condition && 'field' in condition) || 'includesAny' in condition) {
    const chosen: readonly Value[] = 'in' in condition ? condition.in : condition.includesAny
    const known: readonly Value[] = type.kind === 'boolean' ? [true, false] : codes
    // A code that this form does not offer any more is still named, so that it can be unticked.
    const offered = [...known, ...chosen.filter((one) => !known.includes(one))]
    const tick = (value: Value, isTicked: boolean): void => {
      const next = offered.filter((one) => (one === value ? isTicked : chosen.includes(one)))
      // One value at least: a condition about none would never hold.
      if (next.length === 0) announce(say('refused.condition'))
      else onChange('in' in condition ? { ...condition, in: next } : { ...condition, includesAny: next.map(String) })
    }
    return (
      <fieldset className="tb-values">
        <legend className="tip-unseen">{say('condition.values')}</legend>
        {offered.map((value) => (
          <label key={String(value)} className="tip-choice">
            <input
              type="checkbox"
              autoComplete="off"
              checked={chosen.includes(value)}
              onChange={(event) => tick(value, event.currentTarget.checked)}
            />
            {named(value)}
          </label>
        ))}
      </fieldset>
    )
  }
  const member = (['atLeast', 'atMost', 'countAtLeast'] as const).find((name) => name in condition)
  if (member === undefined || !('field' in condition)) return null
  const value = (condition as { [name in typeof member]?: number })[member] ?? 0
  return (
    <LineField
      label={say('condition.value')}
      inputMode="numeric"
      value={String(value)}
      onChange={(text) => {
        const number = Number(text)
        if (text === '' || !Number.isFinite(number)) return false
        onChange({ ...condition, [member]: number } as Condition)
        return true
      }}
    />
  )
}
