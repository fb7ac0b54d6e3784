import { useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import { type Correction, type DeskFile, isSameSpot } from '../work/protocol.ts'
import type { Desk } from '../work/use-desk.ts'

/** The number of corrections, with a button to undo them all and a button to restore them. */
export function Corrections({ desk }: { desk: Desk }) {
  const { say, sayCount } = useTexts()
  const [undone, setUndone] = useState<readonly DeskFile[]>()
  const { files } = desk
  const count = files.reduce((sum, { corrections }) => sum + corrections.length, 0)
  const undo = (): void => {
    setUndone(files)
    desk.undoCorrections()
  }
  const restore = (before: readonly DeskFile[]): void => {
    for (const { id, corrections } of before) {
      const since = files.find((one) => one.id === id)?.corrections ?? []
      const isNew = (one: Correction): boolean => !since.some((other) => isSameSpot(one, other))
      // Later corrections take precedence.
      if (corrections.some(isNew)) desk.correctAll(id, corrections.filter(isNew))
    }
    setUndone(undefined)
  }
  if (count === 0 && undone === undefined) return null
  return (
    <p className="corrections">
      {count === 0 ? say('check.undone') : sayCount('check.corrections', count)}{' '}
      {count === 0 ? null : (
        <button type="button" className="quiet" onClick={undo}>
          {say('check.undo')}
        </button>
      )}{' '}
      {undone === undefined ? null : (
        <button type="button" className="quiet" onClick={() => restore(undone)}>
          {say('check.restore')}
        </button>
      )}
    </p>
  )
}
