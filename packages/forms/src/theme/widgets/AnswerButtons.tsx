'use client'

import { type ReactNode, useContext } from 'react'
import { GoOnContext, type PressedAnswer } from '../../surroundings/going-on.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { AnswerButton } from './AnswerButton.tsx'
import { titleOf } from './described-by.ts'
import type { WidgetAria } from './widget-aria.ts'

type AnswerButtonsProps = {
  id: string
  /** What is asked, in short. */
  name: string
  choices: readonly PressedAnswer[]
  value: unknown
  isLocked: boolean
  aria: WidgetAria
  onChange: (value: unknown) => void
  onBlur: () => void
}

/** The answers to the only question of a page: pressing one leads on; the one that was given can be undone. */
export function AnswerButtons(props: AnswerButtonsProps): ReactNode {
  const { id, name, choices, value, isLocked, onChange, onBlur } = props
  const { text } = useSurroundings()
  const goOn = useContext(GoOnContext)
  // A group has no state of being required.
  const { 'aria-required': _required, ...aria } = props.aria
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset with its legend is around it already
    <div role="group" aria-labelledby={titleOf(id)} {...aria} className="tip-answer-buttons">
      {choices.map((choice, index) => (
        <AnswerButton
          key={String(choice.value)}
          id={index === 0 ? id : `${id}__${index}`}
          isGiven={choice.value === value}
          disabled={isLocked}
          onPress={() => {
            onChange(choice.value)
            goOn?.(choice)
          }}
          onBlur={onBlur}
        >
          {choice.label}
        </AnswerButton>
      ))}
      {value === undefined ? null : (
        <button
          type="button"
          className="tip-button tip-quiet"
          disabled={isLocked}
          aria-label={text('named', { name: text('undo'), value: name })}
          onClick={() => {
            onChange(undefined)
            // The button goes with the answer.
            document.getElementById(id)?.focus()
          }}
        >
          {text('undo')}
        </button>
      )}
    </div>
  )
}
