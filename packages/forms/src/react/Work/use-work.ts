'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Work, WorkState } from '../../work/index.ts'

/** The state of the work, as it changes. */
export function useWork(work: Work): WorkState {
  return useSyncExternalStore(work.subscribe, work.state, work.state)
}

/**
 * Makes the browser ask before the page is closed or reloaded, as long as that would lose an answer. A quick exit
 * asks nothing.
 */
export function useUnloadWarning(work: Work): void {
  // Not by rendering: the risk begins with the first key of an answer, and a form need not be drawn again for it.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
      // Chromium before 119 asks only if this is set.
      event.returnValue = true
    }
    const follow = (): void => {
      // A listener that is there without need keeps the page from being kept for Back.
      if (work.state().isAtRisk) window.addEventListener('beforeunload', warn)
      else window.removeEventListener('beforeunload', warn)
    }
    follow()
    const stop = work.subscribe(follow)
    return () => {
      stop()
      window.removeEventListener('beforeunload', warn)
    }
  }, [work])
}

/** Saves at once, with what is being typed, when the page is hidden or left: a telephone may end it without another word. */
export function useSaveWhenHidden(work: Work): void {
  useEffect(() => {
    const save = (): void => void work.save()
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') save()
    }
    // Before the drafts lock themselves.
    window.addEventListener('pagehide', save, true)
    document.addEventListener('visibilitychange', onVisibility, true)
    return () => {
      window.removeEventListener('pagehide', save, true)
      document.removeEventListener('visibilitychange', onVisibility, true)
    }
  }, [work])
}
