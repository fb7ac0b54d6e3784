'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { DraftFailure, DraftStore } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Work } from '../../work/index.ts'
import { useWork } from '../Work/use-work.ts'
import { DraftState } from './DraftState.tsx'
import { faultText } from './fault-text.ts'
import { useDraftParts } from './use-draft-parts.ts'

/** Says that the browser did not delete the draft, and tries again. */
function Undeleted({ work, failure }: { work: Work; failure: DraftFailure }): ReactNode {
  const surroundings = useSurroundings()
  const { text, announce } = surroundings
  const said = faultText(failure, surroundings)
  useEffect(() => announce(said), [said, announce])
  return (
    <div className="tip-draft">
      <p className="tip-error">{said}</p>
      <button type="button" className="tip-button" onClick={() => void work.finish()}>
        {text('draft.deleteNow')}
      </button>
    </div>
  )
}

/** Moves the focus, if it was lost with what is there no longer, to what takes its place: in a header, that is elsewhere. */
function useFocusAfter(isThere: boolean): void {
  const wasThere = useRef(false)
  useEffect(() => {
    if (wasThere.current && !isThere && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.tip-draft-state, .tip-draft > button')?.focus()
    wasThere.current = isThere
  }, [isThere])
}

/** Props of `KeepDraft`. */
export type KeepDraftProps = {
  work: Work
  savedDrafts: DraftStore
  /** Whether a `FormHeader` shows the state of the draft. */
  hasHeader?: boolean
}

/**
 * Offers a draft of the work; once there is one, shows whether it holds everything, and afterwards whether it is gone.
 * Nothing is offered after a refusal.
 */
export function KeepDraft({ work, savedDrafts, hasHeader = false }: KeepDraftProps): ReactNode {
  const { text, announce } = useSurroundings()
  const { keeping, isRefused, failure } = useWork(work)
  const [isAsking, setIsAsking] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const { parts, load } = useDraftParts()
  // The question about a draft is closed, or another tab's draft was let go of.
  useFocusAfter(isAsking)
  useFocusAfter(keeping !== 'none')
  if (keeping !== 'none') return hasHeader ? null : <DraftState work={work} />
  if (failure !== undefined) return <Undeleted work={work} failure={failure} />
  if (isRefused)
    return (
      <div className="tip-draft">
        <p className="tip-draft-refused">{text('draft.refused')}</p>
      </div>
    )
  const ask = (): void => {
    setIsAsking(true)
    setFailed(false)
    load().catch(() => {
      setIsAsking(false)
      setFailed(true)
      announce(text('fault.failed'))
    })
  }
  if (!isAsking || parts === undefined)
    return (
      <div className="tip-draft">
        <button type="button" className="tip-button tip-quiet" onClick={ask}>
          {text('draft.keep')}
        </button>
        {hasFailed ? <p className="tip-error">{text('fault.failed')}</p> : null}
      </div>
    )
  return (
    <parts.NewDraft
      onCancel={() => setIsAsking(false)}
      onKeep={async (secret, label) => {
        const kept = await work.keep(savedDrafts, secret, label)
        if (!kept.ok) return kept
        setIsAsking(false)
        announce(text('draft.saved'))
        return undefined
      }}
    />
  )
}
