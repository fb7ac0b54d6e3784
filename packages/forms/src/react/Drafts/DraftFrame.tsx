'use client'

import type { ReactNode } from 'react'
import type { DraftStore } from '../../drafts/index.ts'
import type { Work } from '../../work/index.ts'
import { useUnloadWarning, useWork } from '../Work/use-work.ts'
import { KeepDraft } from './KeepDraft.tsx'
import { LockedDraft } from './LockedDraft.tsx'

/** Props of `DraftFrame`. */
export type DraftFrameProps = {
  work: Work
  savedDrafts: DraftStore
  /** Whether a `FormHeader` shows the state of the draft. */
  hasHeader?: boolean
  /** What is done with the work: forms, an assessment, a review. It is taken away while the draft is locked. */
  children: ReactNode
}

/** The frame of one person's work: offers a draft, shows whether it holds everything, and asks for the passphrase when it is locked. */
export function DraftFrame({ work, savedDrafts, hasHeader = false, children }: DraftFrameProps): ReactNode {
  const { locked } = useWork(work)
  useUnloadWarning(work)
  if (locked !== undefined)
    return <LockedDraft store={savedDrafts} id={locked.id} reason={locked.reason} onOpen={work.resume} />
  return (
    <>
      <KeepDraft work={work} savedDrafts={savedDrafts} hasHeader={hasHeader} />
      {children}
    </>
  )
}
