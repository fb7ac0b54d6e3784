'use client'

import type { ConsentPurposeCode } from '@tip-standard/core'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `Closing`. */
export type ClosingProps = {
  refused: readonly ConsentPurposeCode[]
  /** How to get help later, for the person to take along. */
  contactCard: ReactNode
}

/** The end of a form that goes no further: words to thank the person with, help, and what is recorded. */
export function Closing({ refused, contactCard }: ClosingProps): ReactNode {
  const { text } = useSurroundings()
  const of = refused.includes('interview') ? 'interview' : 'storage'
  return (
    <div className="tip-closing">
      <p className="tip-closing-say">
        <span>{text('refusal.say')}</span> {text(`refusal.thanks.${of}`)}
      </p>
      <p>{text('refusal.offer')}</p>
      {contactCard === undefined ? null : (
        <section className="tip-closing-card" aria-label={text('refusal.card')}>
          <p className="tip-hint">{text('refusal.card')}</p>
          {contactCard}
        </section>
      )}
      <p className="tip-help">{text('refusal.recorded')}</p>
    </div>
  )
}

/** What a refusal means, on the page on which it can still be changed. */
export function RefusalNotice({
  refused,
  lacksConsent,
}: {
  refused: readonly ConsentPurposeCode[]
  lacksConsent: boolean
}): ReactNode {
  const { text } = useSurroundings()
  const of = refused.includes('interview') ? 'interview' : refused[0]
  return (
    <div className="tip-refusal" role="status">
      {of === 'interview' || of === 'storage' ? <p>{text(`refusal.${of}`)}</p> : null}
      {lacksConsent ? <p>{text('refusal.removed')}</p> : null}
    </div>
  )
}
