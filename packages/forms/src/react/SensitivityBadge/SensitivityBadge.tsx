'use client'

import type { FieldInfo } from '@tip-standard/core'
import type { ReactElement } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `SensitivityBadge`. */
export type SensitivityBadgeProps = {
  level: FieldInfo['sensitivity']
  /** Lets something else name the explanation as its description (`aria-describedby`). */
  id?: string
}

/** How sensitive an answer is: a word with a mark of its own, and its explanation for those who listen or point at it. */
export function SensitivityBadge({ level, id }: SensitivityBadgeProps): ReactElement {
  const { text } = useSurroundings()
  const meaning = text(`${level}Means`)
  return (
    <span id={id} className="tip-badge" data-level={level} title={meaning}>
      <span aria-hidden="true">{text(level)}</span>
      <span className="tip-unseen">{meaning}</span>
    </span>
  )
}
