import type { DraftSession, DraftStore } from '@tip-standard/forms/drafts'
import { Suspense, useEffect } from 'react'
import { loadLater } from '../load-later.tsx'
import { loadSteps } from '../load-steps.ts'
import type { Say } from '../texts/en.ts'

// The list appears when it is loaded: people who start a new interview need not wait for it.
const SavedDrafts = loadLater(() => import('./SavedDrafts.tsx'))

type StartProps = {
  say: Say
  savedDrafts: DraftStore
  onScreening: () => void
  onDevice: () => void
  onDraft: (session: DraftSession) => void
}

/** A new screening, or a draft to go on with. */
export function Start({ say, savedDrafts, onScreening, onDevice, onDraft }: StartProps) {
  useEffect(() => {
    // The questions are loaded while this page is read, so that there is no wait afterwards.
    const timer = setTimeout(() => loadSteps.screening().catch(() => {}), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="start">
      <h1>{say.start}</h1>
      <p className="lead">{say.startMeans}</p>
      <button type="button" className="tip-button tip-main begin" onClick={onScreening}>
        {say.screening}
      </button>
      <button type="button" className="tip-button" onClick={onDevice}>
        {say.device}
      </button>
      <Suspense fallback={null}>
        <SavedDrafts say={say} savedDrafts={savedDrafts} onOpen={onDraft} />
      </Suspense>
    </div>
  )
}
