'use client'

import type { ReactNode } from 'react'

type AnswerButtonProps = {
  id: string
  isGiven: boolean
  disabled?: boolean | undefined
  onPress: () => void
  onBlur?: () => void
  children: ReactNode
}

/** An answer that leads to the next page. The second press of a double click is not one: it would answer the question of that page. */
export function AnswerButton({ id, isGiven, disabled, onPress, onBlur, children }: AnswerButtonProps): ReactNode {
  return (
    <button
      type="button"
      id={id}
      className="tip-button tip-answer-button"
      aria-pressed={isGiven}
      disabled={disabled}
      onClick={({ detail }) => {
        if (detail < 2) onPress()
      }}
      onBlur={onBlur}
    >
      {children}
    </button>
  )
}
