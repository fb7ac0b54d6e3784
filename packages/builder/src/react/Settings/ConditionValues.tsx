'use client'

import type { FieldInfo } from '@tip-standard/core'
import type { ReactElement } from 'react'
import type { AboutOne } from '../../sentences/index.ts'
import { useBuilder } from '../builder-context.ts'
import { LineField } from './LineField.tsx'

type ConditionValuesProps = {
  condition: AboutOne
  info: FieldInfo
  codes: readonly string[]
  onChange: (condition: AboutOne) => void
}

type Value = string | boolean

/** The value of a comparison: checkboxes for codes, a number for numbers, nothing if only an answer is required. */
export function ConditionValues({ condition, info, codes, onChange }: ConditionValuesProps): ReactElement | null {
  const { texts, sentence, announce } = useBuilder()
  const { say } = texts
  const { type } = info
  const named = (value: Value): string => {
    if (typeof value === 'boolean') return say(value ? 'sentence.yes' : 'sentence.no')
    return (type.kind === 'code' || type.kind === 'codes' ? sentence.code(type.list, value) : undefined) ?? value
  }
  if (condition.op === 'in' || condition.op === 'includesAny') {
    const chosen: readonly Value[] = condition.values
    const known: readonly Value[] = type.kind === 'boolean' ? [true, false] : codes
    // A code that this form no longer offers is still listed, so that it can be unticked.
    const offered = [...known, ...chosen.filter((one) => !known.includes(one))]
    const tick = (value: Value, isTicked: boolean): void => {
      const next = offered.filter((one) => (one === value ? isTicked : chosen.includes(one)))
      // At least one value: a condition without any would never hold.
      if (next.length === 0) announce(say('refused.condition'))
      else onChange(condition.op === 'in' ? { ...condition, values: next } : { ...condition, values: next.map(String) })
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
  if (condition.op === 'present' || condition.op === 'answered') return null
  const value = condition.op === 'countAtLeast' ? condition.count : condition.value
  return (
    <LineField
      label={say('condition.value')}
      inputMode="numeric"
      value={String(value)}
      onChange={(text) => {
        const number = Number(text)
        if (text === '' || !Number.isFinite(number)) return false
        onChange(condition.op === 'countAtLeast' ? { ...condition, count: number } : { ...condition, value: number })
        return true
      }}
    />
  )
}
