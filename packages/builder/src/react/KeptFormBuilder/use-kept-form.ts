'use client'

import type { FormDefinition } from '@tip-standard/form-model'
import { useCallback, useEffect, useRef, useState } from 'react'
import { newForm } from '../../editing/index.ts'
import { type FormKeeping, keepForm } from '../../keeping/index.ts'

/** A form that survives closing and reloading the page. */
export type KeptForm = {
  form: FormDefinition
  setForm: (form: FormDefinition) => void
  keeping: FormKeeping
  /** The version that another tab wrote; where it is gone by now, this one is kept instead. */
  otherVersion: () => FormDefinition | undefined
  /**
   * Calls back with each version that another tab writes, until the returned function is called. A tab whose form is kept follows the
   * other; one that could not keep its own does not let go of it.
   */
  watch: (onOther: (form: FormDefinition) => void) => () => void
  /** Writes this version over the one of another tab. */
  keepThis: () => void
  /** What is kept and cannot be opened, to be saved as a file. */
  unread: () => string | undefined
}

/** Keeps the form of a builder on the device under a name; where it cannot be kept, the browser asks before the page is closed. */
export function useKeptForm(name: string): KeptForm {
  const [keeper] = useState(() => keepForm(name))
  const [form, setForm] = useState(() => keeper.read() ?? newForm())
  const [keeping, setKeeping] = useState<FormKeeping>(() => (keeper.unread() === undefined ? 'kept' : 'unread'))
  const [isChanged, setChanged] = useState(false)
  const now = useRef(keeping)
  useEffect(() => {
    now.current = keeping
  }, [keeping])
  const watch = useCallback<KeptForm['watch']>(
    (onOther) =>
      keeper.watch(() => {
        if (now.current !== 'kept') return
        const other = keeper.read()
        if (other !== undefined) onOther(other)
      }),
    [keeper],
  )
  useEffect(() => {
    if (keeping === 'kept' || !isChanged) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [keeping, isChanged])
  return {
    form,
    setForm: (next) => {
      setForm(next)
      setChanged(true)
      setKeeping(keeper.write(next))
    },
    keeping,
    otherVersion: () => {
      const other = keeper.read()
      if (other === undefined) setKeeping(keeper.write(form))
      return other
    },
    watch,
    keepThis: () => setKeeping(keeper.write(form, true)),
    unread: keeper.unread,
  }
}
