'use client'

import { type ReactNode, useEffect } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Work } from '../../work/index.ts'
import { useWork } from '../Work/use-work.ts'
import { faultText } from './fault-text.ts'

/** What is wrong with the draft that is kept, in the language that is shown; empty if nothing is. */
function useAlarm(work: Work): string {
  const surroundings = useSurroundings()
  const { keeping, failure } = useWork(work)
  if (keeping === 'refused') return surroundings.text('draft.refusedKept')
  return failure === undefined ? '' : faultText(failure, surroundings)
}

/**
 * Repeats the state of the draft, shown at the top, beside the button that leads on, because a person in the middle of
 * a page does not see the top.
 */
export function DraftAlarm({ work }: { work: Work }): ReactNode {
  const alarm = useAlarm(work)
  return alarm === '' ? null : <p className="tip-errors">{alarm}</p>
}

/** Whether the draft that is kept holds everything, why not, and what can be done about it. */
export function DraftState({ work }: { work: Work }): ReactNode {
  const { text, announce } = useSurroundings()
  const { keeping, failure, summary } = useWork(work)
  const alarm = useAlarm(work)
  const isRefused = keeping === 'refused'
  useEffect(() => {
    if (alarm !== '') announce(alarm)
  }, [alarm, announce])
  // Another tab has the draft, or it is gone: what is here can go on as another one.
  const isGone = failure?.fault === 'notFound'
  const isLost = isGone || failure?.fault === 'changedElsewhere'
  return (
    <div className="tip-draft" data-keeping={keeping}>
      {alarm === '' ? (
        <p className="tip-draft-state" tabIndex={-1}>
          {summary?.label ? (
            <>
              <bdi className="tip-draft-label">{summary.label}</bdi>{' '}
            </>
          ) : null}
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
      {failure !== undefined && !isLost && !isRefused ? (
        <button type="button" className="tip-button" onClick={() => void work.save()}>
          {text('tryAgain')}
        </button>
      ) : null}
      {isGone ? null : (
        // What is here could not be opened again.
        <button type="button" className="tip-button tip-quiet" onClick={() => void work.lock()}>
          {text('draft.lock')}
        </button>
      )}
    </div>
  )
}
