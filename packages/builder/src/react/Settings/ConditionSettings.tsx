'use client'

import type { Condition } from '@tip-standard/core/conditions'
import type { FormNeeds } from '@tip-standard/form-model'
import { type ReactElement, useMemo } from 'react'
import { change, partAt } from '../../editing/index.ts'
import { askableAt, conditionAbout, operatorsFor } from '../../sentences/index.ts'
import { type FocusAfter, useBuilder } from '../builder-context.ts'
import { ConditionEditor } from './ConditionEditor.tsx'
import { codesOfAskable } from './codes-of-askable.ts'

/** Edits the condition of a part, in plain words. */
export function ConditionSettings(): ReactElement {
  const { form, selected, run, texts } = useBuilder()
  const { say } = texts
  const { when } = partAt(form, selected) as FormNeeds
  const askable = useMemo(() => askableAt(form, selected), [form, selected])
  const set = (condition: Condition | undefined, focus: FocusAfter = 'stay'): boolean =>
    run(change(form, selected, { when: condition }), { focus })
  const [first] = askable
  const begin = (): void => {
    const [operator] = first === undefined ? [] : operatorsFor(first.info)
    if (first !== undefined && operator !== undefined)
      set(
        { op: 'all', of: [conditionAbout(first, operator, codesOfAskable(form, first))] },
        { on: '.tb-condition select' },
      )
  }
  return (
    <fieldset className="tip-field tb-condition">
      <legend>{say('condition.title')}</legend>
      {when !== undefined ? (
        <>
          <ConditionEditor condition={when} askable={askable} onChange={set} />
          <button type="button" className="tb-button" onClick={() => set(undefined)}>
            {say('condition.removeAll')}
          </button>
        </>
      ) : first === undefined ? (
        <p className="tip-hint">{say('condition.nothingBefore')}</p>
      ) : (
        <button type="button" className="tb-button" data-action="condition" onClick={begin}>
          {say('condition.add')}
        </button>
      )}
    </fieldset>
  )
}
