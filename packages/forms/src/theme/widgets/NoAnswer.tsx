'use client'

import type { WidgetProps } from '@rjsf/utils'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

const reasonsOf = ({ options }: WidgetProps): { value: unknown; label: string }[] => options.enumOptions ?? []

/**
 * Why there is no answer: one quiet button that opens the few reasons. The one that is chosen is a line that can be undone; the focus
 * stays on the button that then is in the place of the first one.
 */
export function NoAnswer(props: WidgetProps): ReactNode {
  const { id, label, value, options, onChange } = props
  const { text, announce } = useSurroundings()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const takesFocus = useRef(false)
  const isLocked = props.disabled === true || props.readonly === true
  const isGiven = value !== undefined
  const said = reasonsOf(props).find((reason) => reason.value === value)?.label ?? String(value ?? '')

  // biome-ignore lint/correctness/useExhaustiveDependencies: when a reason was given or undone, the other button is there
  useEffect(() => {
    if (takesFocus.current) button.current?.focus()
    takesFocus.current = false
  }, [value])

  const set = (reason: unknown, message: string): void => {
    takesFocus.current = true
    setOpen(false)
    onChange(reason)
    announce(message)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return
    setOpen(false)
    button.current?.focus()
  }
  const shared = { ref: button, id, type: 'button' as const, className: 'tip-button tip-quiet', disabled: isLocked }
  const ofQuestion = (does: string): string => `${does}: ${String(options['name'])}`
  if (isGiven)
    return (
      <p className="tip-no-answer tip-no-answer-given">
        <span id={`${id}__given`}>{text('named', { name: text('noAnswer'), value: said })}</span>{' '}
        <button
          {...shared}
          aria-label={ofQuestion(text('undo'))}
          aria-describedby={`${id}__given`}
          onClick={() => set(undefined, text('undone'))}
        >
          {text('undo')}
        </button>
      </p>
    )
  return (
    <div className="tip-no-answer">
      <button
        {...shared}
        aria-label={ofQuestion(text('noAnswer'))}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        {text('noAnswer')}
      </button>
      {isOpen ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs, these are buttons
        <div role="group" aria-label={label} className="tip-reasons">
          {reasonsOf(props).map((reason) => (
            <button
              key={String(reason.value)}
              type="button"
              className="tip-button tip-reason-choice"
              value={String(reason.value)}
              disabled={isLocked}
              onKeyDown={onKeyDown}
              onClick={() => set(reason.value, text('named', { name: text('noAnswer'), value: reason.label }))}
            >
              {reason.label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
