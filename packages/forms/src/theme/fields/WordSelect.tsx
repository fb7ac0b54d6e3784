'use client'

import type { ReactNode } from 'react'
import type { ChecklistUi } from '../../rjsf/checklist-ui.ts'
import type { WidgetAria } from '../widgets/widget-aria.ts'
import type { Word } from './checklist-lines.ts'

type WordSelectProps = {
  id: string
  ui: ChecklistUi
  word: Word | undefined
  disabled: boolean
  aria?: WidgetAria
  onWord: (word: Word | undefined) => void
}

/** The choices for a line that is not ticked: another state, or a reason why nothing is known; small, as reasons are everywhere. */
export function WordSelect({ id, ui: { state }, word, disabled, aria = {}, onWord }: WordSelectProps): ReactNode {
  const words = [
    ...(state?.sayings.slice(1) ?? []).map((one) => ({ ...one, kind: 'state' as const })),
    ...(state?.reasons ?? []).map((one) => ({ ...one, kind: 'reason' as const })),
  ]
  const at = words.findIndex(({ kind, code }) => kind === word?.kind && code === word.code)
  return (
    <select
      {...aria}
      id={id}
      className="tip-input tip-word"
      disabled={disabled}
      value={at === -1 ? '' : String(at)}
      onChange={({ target }) => {
        const chosen = words[Number(target.value || -1)]
        onWord(chosen === undefined ? undefined : { kind: chosen.kind, code: chosen.code })
      }}
    >
      <option value="">–</option>
      {words.map(({ kind, code, label }, index) => (
        <option key={`${kind} ${code}`} value={index}>
          {label}
        </option>
      ))}
    </select>
  )
}
