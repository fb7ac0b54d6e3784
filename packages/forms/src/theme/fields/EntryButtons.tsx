'use client'

import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

type EntryButtonsProps = {
  /** What the entry is called. */
  what: string
  index: number
  count: number
  isRemovable: boolean
  isLocked: boolean
  onMove: (to: number) => void
  onRemove: () => void
}

/** The buttons of an entry: it is moved among several, and removed where the form does without it. */
export function EntryButtons(props: EntryButtonsProps): ReactNode {
  const { what, index, count, isRemovable, isLocked, onMove, onRemove } = props
  const { text } = useSurroundings()
  return (
    <div className="tip-entry-buttons">
      {count > 1 ? (
        <>
          <button
            type="button"
            className="tip-button tip-quiet"
            aria-label={text('moveUp', { what })}
            disabled={isLocked || index === 0}
            onClick={() => onMove(index - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="tip-button tip-quiet"
            aria-label={text('moveDown', { what })}
            disabled={isLocked || index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            ↓
          </button>
        </>
      ) : null}
      {isRemovable ? (
        <button type="button" className="tip-button tip-quiet" disabled={isLocked} onClick={onRemove}>
          {text('remove', { what })}
        </button>
      ) : null}
    </div>
  )
}
