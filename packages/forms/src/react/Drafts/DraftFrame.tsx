'use client'

import { type ReactNode, useLayoutEffect } from 'react'
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

/** The frame of one person's work: offers a draft, shows whether it holds everything, and asks for the passphrase when it is locked. */
export function DraftFrame({ work, savedDrafts, hasHeader = false, children }: DraftFrameProps): ReactNode {
  const { text, announce } = useSurroundings()
  const { locked } = useWork(work)
  // What was announced last may be about an answer: it goes before anyone sees that the page is locked.
  useLayoutEffect(() => {
    if (locked !== undefined) announce('')
  }, [locked, announce])
  useUnloadWarning(work)
  const { parts, load } = useDraftParts()
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
