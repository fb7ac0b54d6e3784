'use client'

import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Shows what a masked input holds, and hides it again. */
export function ShowButton({
  what,
  isShown,
  onToggle,
}: {
  what: string
  isShown: boolean
  onToggle: () => void
}): ReactNode {
  const { text } = useSurroundings()
  return (
    <button type="button" className="tip-button tip-quiet" aria-pressed={isShown} onClick={onToggle}>
      {text(isShown ? 'hide' : 'show', { what })}
    </button>
  )
}
