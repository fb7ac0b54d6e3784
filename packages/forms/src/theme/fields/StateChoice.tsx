'use client'

import type { ReactNode } from 'react'
import type { ChecklistUi } from '../../rjsf/checklist-ui.ts'
import { titleOf } from '../widgets/described-by.ts'
import type { WidgetAria } from '../widgets/widget-aria.ts'
import type { Word } from './checklist-lines.ts'

type StateChoiceProps = {
  id: string
  /** The id of the box whose title names the line. */
  line: string
  ui: ChecklistUi
  word: Word | undefined
  disabled: boolean
  aria: WidgetAria
  onWord: (word: Word | undefined) => void
}

/** What is known about a line, in one row: each state, not known, and what was said otherwise; pressing the chosen one again removes it. */
export function StateChoice({ id, line, ui: { state }, word, disabled, aria, onWord }: StateChoiceProps): ReactNode {
  const isSaid = (kind: Word['kind'], code: string): boolean => kind === word?.kind && code === word.code
  const choices = [
    ...(state?.sayings ?? []).map((one) => ({ ...one, kind: 'state' as const })),
    ...(state?.reasons ?? [])
      .filter(({ code }) => code === 'unknown' || isSaid('reason', code))
      .map((one) => ({ ...one, kind: 'reason' as const })),
  ]
  return (
    <div role="radiogroup" className="tip-states" aria-labelledby={titleOf(line)} {...aria}>
      {choices.map(({ kind, code, label }, at) => {
        const isChosen = isSaid(kind, code)
        const own = at === 0 ? id : `${id}__${code}`
        return (
          <label key={`${kind} ${code}`} className="tip-state-choice" htmlFor={own}>
            <input
              id={own}
              type="radio"
              name={id}
              value={code}
              checked={isChosen}
              disabled={disabled}
              onChange={() => onWord({ kind, code })}
              onClick={() => {
                if (isChosen) onWord(undefined)
              }}
              onKeyDown={(event) => {
                if (isChosen && (event.key === 'Backspace' || event.key === 'Delete')) onWord(undefined)
              }}
            />
            <span>{label}</span>
          </label>
        )
      })}
    </div>
  )
}
