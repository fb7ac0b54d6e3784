'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Work, WorkState } from '../../work/index.ts'

/** The state of the work, as it changes. */
export function useWork(work: Work): WorkState {
  return useSyncExternalStore(work.subscribe, work.state, work.state)
}

/** Has the browser ask before the page is closed or loaded anew while that would lose an answer. A quick exit is not asked. */
export function useUnloadWarning(work: Work): void {
  const { isAtRisk } = useWork(work)
  useEffect(() => {
    if (!isAtRisk) return
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
      // Chromium before 119 asks only where this is set.
      event.returnValue = true
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isAtRisk])
}
