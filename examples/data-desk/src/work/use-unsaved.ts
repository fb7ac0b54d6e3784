import { useCallback, useEffect, useState } from 'react'
import type { Correction, DeskFile } from './protocol.ts'

const isCorrected = ({ corrections }: DeskFile): boolean => corrections.length > 0

/** Tracks which corrections are in a saved copy; while others are on the page, the browser asks before closing it. */
export function useUnsaved(files: readonly DeskFile[]): {
  isUnsaved: boolean
  /** Records that the copy of one of the files was saved. */
  onSave: (of: readonly DeskFile[], at: number) => void
} {
  // Lists of corrections are immutable: each correction makes a new list.
  const [saved, setSaved] = useState<ReadonlySet<readonly Correction[]>>(new Set())
  const isUnsaved = files.some((one) => isCorrected(one) && !saved.has(one.corrections))
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
  // There is one copy for each file with corrections, in file order.
  const onSave = useCallback((of: readonly DeskFile[], at: number): void => {
    const corrections = of.filter(isCorrected)[at]?.corrections
    if (corrections !== undefined) setSaved((before) => new Set([...before, corrections]))
  }, [])
  return { isUnsaved, onSave }
}
