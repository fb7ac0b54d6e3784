'use client'

import { type FieldId, fieldLabel } from '@tip-standard/core'
import type { DraftChanges } from '@tip-standard/form-model/engine'
import { type ReactNode, useEffect, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

const PARTS = ['notOffered', 'unasked', 'dropped'] as const

/** Says which answers of a draft have another place, or none, in the form as it is now, until someone has read it. */
export function FormChanged({ changes }: { changes: DraftChanges }): ReactNode {
  const { text, options, announce } = useSurroundings()
  const [isRead, setRead] = useState(false)
  const namesOf = (fields: readonly FieldId[]): string => fields.map((id) => fieldLabel(id, options)).join(', ')
  const said = PARTS.flatMap((part) =>
    changes[part].length === 0 ? [] : [text(`draft.changed.${part}`, { names: namesOf(changes[part]) })],
  )
  const heard = said.length === 0 || isRead ? '' : [text('draft.changed'), ...said].join(' ')
  useEffect(() => {
    if (heard !== '') announce(heard)
  }, [heard, announce])
  if (heard === '') return null
  return (
    <div className="tip-notice tip-form-changed">
      <p>{text('draft.changed')}</p>
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <button type="button" className="tip-button tip-quiet" onClick={() => setRead(true)}>
        {text('draft.changed.read')}
      </button>
    </div>
  )
}
