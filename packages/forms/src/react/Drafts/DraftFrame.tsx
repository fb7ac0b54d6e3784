'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { DraftStore } from '../../drafts/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Work } from '../../work/index.ts'
import { useUnloadWarning, useWork } from '../Work/use-work.ts'
import { KeepDraft } from './KeepDraft.tsx'
import { useDraftParts } from './use-draft-parts.ts'

/** Props of `DraftFrame`. */
export type DraftFrameProps = {
  work: Work
  savedDrafts: DraftStore
  /** Whether a `FormHeader` shows the state of the draft. */
  hasHeader?: boolean
  /** The work: forms, an assessment, a review. It is removed while the draft is locked. */
  children: ReactNode
}

/** Moves the focus to where the work goes on when its draft was opened again: what asked for the passphrase is gone. */
function useFocusAfterLock(isLocked: boolean): void {
  const wasLocked = useRef(isLocked)
  useEffect(() => {
    const isOpened = wasLocked.current && !isLocked
    wasLocked.current = isLocked
    if (!isOpened) return
    const places = ['.tip-page-title', '.tip-draft-state'].map((one) => document.querySelector<HTMLElement>(one))
    places.find((one) => one !== null)?.focus()
  }, [isLocked])
}

/** The frame of one person's work: offers a draft, shows whether it holds everything, and asks for the passphrase when it is locked. */
export function DraftFrame({ work, savedDrafts, hasHeader = false, children }: DraftFrameProps): ReactNode {
  const { text } = useSurroundings()
  const { locked } = useWork(work)
  useUnloadWarning(work)
  const { parts, load } = useDraftParts()
  useFocusAfterLock(locked !== undefined)
  if (locked !== undefined)
    return parts === undefined ? (
      // Only if it could not be loaded yet.
      <button type="button" className="tip-button tip-main" onClick={() => void load().catch(() => {})}>
        {text('draft.open')}
      </button>
    ) : (
      <parts.LockedDraft store={savedDrafts} id={locked.id} reason={locked.reason} onOpen={work.resume} />
    )
  return (
    <>
      <KeepDraft work={work} savedDrafts={savedDrafts} hasHeader={hasHeader} />
      {children}
    </>
  )
}
