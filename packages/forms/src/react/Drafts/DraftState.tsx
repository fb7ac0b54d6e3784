'use client'

import { type ReactNode, useEffect } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Work } from '../../work/index.ts'
import { useWork } from '../Work/use-work.ts'
import { faultText } from './fault-text.ts'

/** Whether the draft that is kept holds everything, why not, and what can be done about it. */
export function DraftState({ work }: { work: Work }): ReactNode {
  const surroundings = useSurroundings()
  const { text, announce } = surroundings
  const { keeping, failure, summary } = useWork(work)
  const fault = failure === undefined ? '' : faultText(failure, surroundings)
  const isRefused = keeping === 'refused'
  const alarm = isRefused ? text('draft.refusedKept') : fault
  useEffect(() => {
    if (alarm !== '') announce(alarm)
  }, [alarm, announce])
  // Another tab has the draft, or it is gone: what is here can go on as another one.
  const isLost = failure?.fault === 'changedElsewhere' || failure?.fault === 'notFound'
  return (
    <div className="tip-draft" data-keeping={keeping}>
      {alarm === '' ? (
        <p className="tip-draft-state">
          {summary?.label ? <bdi className="tip-draft-label">{summary.label}</bdi> : null}{' '}
          {text(keeping === 'saving' ? 'draft.saving' : 'draft.saved')}
        </p>
      ) : (
        <p className="tip-error">{alarm}</p>
      )}
      {isRefused ? (
        <button type="button" className="tip-button" onClick={() => void work.finish()}>
          {text('draft.deleteNow')}
        </button>
      ) : null}
      {isLost ? (
        <button type="button" className="tip-button" onClick={() => work.release()}>
          {text('draft.keepAnother')}
        </button>
      ) : null}
      {fault !== '' && !isLost ? (
        <button type="button" className="tip-button" onClick={() => void work.save()}>
          {text('tryAgain')}
        </button>
      ) : null}
      <button type="button" className="tip-button tip-quiet" onClick={() => void work.lock()}>
        {text('draft.lock')}
      </button>
    </div>
  )
}
