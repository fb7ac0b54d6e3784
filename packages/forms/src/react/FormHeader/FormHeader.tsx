'use client'

import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Work } from '../../work/index.ts'
import { DraftState } from '../Drafts/DraftState.tsx'
import type { PagePlace } from '../IntakeForm/props.ts'
import { QuickExit, type QuickExitProps } from '../QuickExit/QuickExit.tsx'
import { useWork } from '../Work/use-work.ts'

/** Props of `FormHeader`. */
export type FormHeaderProps = QuickExitProps & {
  /** Which page of a form is shown, as `IntakeForm` reports it to `onPage`. */
  place?: PagePlace | undefined
  /** The work whose draft is kept; give `DraftFrame` the prop `hasHeader`. */
  work?: Work | undefined
  /** What the application adds, such as a `LanguagePicker`. */
  children?: ReactNode
}

/**
 * The header of an application: the quick exit and the progress of the form, always in view, and below them content
 * that may scroll away. Put it before everything else on the page.
 */
export function FormHeader({ place, work, children, ...exit }: FormHeaderProps): ReactNode {
  return (
    <>
      <QuickExit {...exit}>{place === undefined ? null : <Progress {...place} />}</QuickExit>
      <header className="tip-header">
        {children}
        {work === undefined ? null : <KeptDraft work={work} />}
      </header>
    </>
  )
}

function Progress({ number, count }: PagePlace) {
  const { text } = useSurroundings()
  if (count < 2) return null
  return (
    <p className="tip-progress">
      {text('pageOf', { number, count })}
      <progress value={number} max={count} aria-hidden="true" />
    </p>
  )
}

function KeptDraft({ work }: { work: Work }) {
  const { keeping, locked } = useWork(work)
  return keeping === 'none' || locked !== undefined ? null : <DraftState work={work} />
}
