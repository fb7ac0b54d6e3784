'use client'

import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Sending } from './use-sending.ts'
import type { ShownPage } from './use-shown-page.ts'

const SUBMIT_TEXTS = {
  ready: 'submit',
  sentBefore: 'tryAgain',
  sending: 'sending',
  failed: 'tryAgain',
  unsure: 'tryAgain',
} as const
const CLOSING_TEXTS = { ...SUBMIT_TEXTS, ready: 'refusal.submit' } as const

type StepButtonsProps = {
  shown: ShownPage
  sending: Sending
  onBack: () => void
}

/** The buttons that go back, and on or to the end. */
export function StepButtons({ shown, sending, onBack }: StepButtonsProps): ReactNode {
  const { text } = useSurroundings()
  const { isDense, isLast, isClosing, number } = shown
  return (
    <div className="tip-steps">
      {isDense || number === 1 ? null : (
        <button type="button" className="tip-button" onClick={onBack}>
          {text('back')}
        </button>
      )}
      {/* Not `disabled`, which would take the focus away from the pressed button. */}
      <button
        type="submit"
        className="tip-button tip-main"
        aria-disabled={sending === 'sending'}
        onClick={(event) => {
          // The second press of a double click would leave the next page, or send the record, before anyone has seen that page.
          if (event.detail > 1) event.preventDefault()
        }}
      >
        {text(isLast ? (isClosing ? CLOSING_TEXTS : SUBMIT_TEXTS)[sending] : 'next')}
      </button>
    </div>
  )
}
