'use client'

import type { FormDefinition } from '@tip-standard/form-model'
import { useState } from 'react'
import { begin, type History } from '../../editing/index.ts'

/** A form with its history, and the functions that change it. */
export type FormHistory = {
  history: History
  /** Sets the history after a command was executed or undone. */
  setHistory: (next: History) => void
  /** The most recently opened form. */
  opened: FormDefinition
  setOpened: (form: FormDefinition) => void
}

/**
 * Keeps the history of a form. A form that does not come from this history is a new one, to which it does not apply.
 */
export function useFormHistory(
  value: FormDefinition,
  onChange: (form: FormDefinition) => void,
  onNewForm: () => void,
): FormHistory {
  const [history, setHistory] = useState(() => begin(value))
  const [seen, setSeen] = useState(value)
  const [opened, setOpened] = useState(value)
  let current = history
  if (value !== seen) {
    setSeen(value)
    if (value !== history.form) {
      current = begin(value)
      setHistory(current)
      setOpened(value)
      onNewForm()
    }
  }
  return {
    history: current,
    setHistory: (next) => {
      setHistory(next)
      setSeen(next.form)
      onChange(next.form)
    },
    opened,
    setOpened,
  }
}
