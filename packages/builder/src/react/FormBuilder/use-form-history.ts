'use client'

import type { FormDefinition } from '@tip-standard/form-model'
import { useState } from 'react'
import { begin, type History } from '../../editing/index.ts'

/** A form with its history, and the ways in which it changes. */
export type FormHistory = {
  history: History
  /** Replaces the history by one in which something was done or undone. */
  setHistory: (next: History) => void
  /** The form that was opened last. */
  opened: FormDefinition
  setOpened: (form: FormDefinition) => void
}

/** Keeps the history of a form. One that did not come from here is a new form, to which the history does not apply. */
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
