'use client'

import type { ConsentPurposeCode } from '@tip-standard/core'
import { type ReactNode, useEffect, useId } from 'react'
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
  const id = useId()
  const of = refused.includes('interview') ? 'interview' : 'storage'
  return (
    <div className="tip-closing">
      <p className="tip-closing-say">
        <span>{text('refusal.say')}</span> {text(`refusal.thanks.${of}`)}
      </p>
      <p>{text('refusal.offer')}</p>
      {contactCard === undefined ? null : (
        <section className="tip-closing-card" aria-labelledby={id}>
          <p className="tip-hint" id={id}>
            {text('refusal.card')}
          </p>
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
  const { text, announce } = useSurroundings()
  const of = refused.includes('interview') ? 'interview' : refused[0]
  const said = [
    ...(of === 'interview' || of === 'storage' ? [text(`refusal.${of}`)] : []),
    ...(lacksConsent ? [text('refusal.removed')] : []),
  ]
  const heard = said.join(' ')
  useEffect(() => {
    if (heard !== '') announce(heard)
  }, [heard, announce])
  return (
    <div className="tip-refusal">
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  )
}
