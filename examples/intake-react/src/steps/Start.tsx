import type { DraftSession, DraftStore } from '@tip-standard/forms/drafts'
import { lazy, Suspense, useEffect, useState } from 'react'
import { loadScreening } from '../load-screening.ts'
import type { Say } from '../texts/en.ts'

// The list appears when it is loaded: people who start a new interview need not wait for it.
const DraftPicker = lazy(() => import('./saved-drafts.ts'))
const DeviceSettings = lazy(async () => ({ default: (await loadScreening()).DeviceSettings }))

type StartProps = {
  say: Say
  savedDrafts: DraftStore
  onScreening: () => void
  onDraft: (session: DraftSession) => void
}

/** A new screening, or a draft to go on with. */
export function Start({ say, savedDrafts, onScreening, onDraft }: StartProps) {
  const [isSetting, setSetting] = useState(false)
  useEffect(() => {
    // The questions are loaded while this page is read, so that there is no wait afterwards.
    const timer = setTimeout(() => void loadScreening(), 300)
    return () => clearTimeout(timer)
  }, [])
  if (isSetting)
    return (
      <Suspense fallback={<p>{say.loading}</p>}>
        <DeviceSettings onDone={() => setSetting(false)} />
      </Suspense>
    )
  return (
    <div className="start">
      <h1>{say.start}</h1>
      <p className="lead">{say.startMeans}</p>
      <button type="button" className="tip-button tip-main begin" onClick={onScreening}>
        {say.screening}
      </button>
      <button type="button" className="tip-button" onClick={() => setSetting(true)}>
        {say.device}
      </button>
      <Suspense fallback={null}>
        <DraftPicker
          savedDrafts={savedDrafts}
          titleOf={(formId) => (formId === 'tip.screening' ? say.screeningName : say.intakeName)}
          onOpen={onDraft}
        />
      </Suspense>
    </div>
  )
}
