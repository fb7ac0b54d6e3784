'use client'

import type { ReactElement } from 'react'
import { useBuilder } from '../builder-context.ts'
import { Dialog } from '../Dialog/Dialog.tsx'

const lines = ['tab', 'arrows', 'enter', 'sides', 'move', 'into', 'out', 'remove', 'undo', 'search', 'heard'] as const

/** Lists the keyboard shortcuts. */
export function Help({ onClose }: { onClose: () => void }): ReactElement {
  const { say } = useBuilder().texts
  return (
    <Dialog title={say('help.title')} onClose={onClose}>
      <p>{say('help.intro')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{say(`help.${line}`)}</li>
        ))}
      </ul>
    </Dialog>
  )
}
