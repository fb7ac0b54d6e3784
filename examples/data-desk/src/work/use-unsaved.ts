import { useCallback, useEffect, useState } from 'react'
import type { Correction, DeskFile } from './protocol.ts'

const isCorrected = ({ corrections }: DeskFile): boolean => corrections.length > 0

/** Tells which corrections are in a copy that was saved; while others are on the page, the browser asks before it is closed. */
export function useUnsaved(files: readonly DeskFile[]): (of: readonly DeskFile[], at: number) => void {
  // A list of corrections is never changed: another correction makes another list.
  const [saved, setSaved] = useState<ReadonlySet<readonly Correction[]>>(new Set())
  const isUnsaved = files.some((one) => isCorrected(one) && !saved.has(one.corrections))
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
  // There is one copy for each file with corrections, in their order.
  return useCallback((of, at) => {
    const corrections = of.filter(isCorrected)[at]?.corrections
    if (corrections !== undefined) setSaved((before) => new Set([...before, corrections]))
  }, [])
}
