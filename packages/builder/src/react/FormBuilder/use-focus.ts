'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Place } from '../../editing/index.ts'
import type { FocusAfter } from '../builder-context.ts'

/** The element to focus: the part, a field or button beside it, or another that was asked for; none where the focus stays. */
function elementFor(root: HTMLElement, place: Place, focus: FocusAfter): HTMLElement | null {
  const part = root.querySelector<HTMLElement>(`[data-place="${place.join('.')}"]`)
  if (focus === 'stay') return null
  if (focus === 'search') return root.querySelector<HTMLInputElement>('.tb-catalogue input[type=search]')
  if (focus === 'title') return root.querySelector<HTMLElement>('.tb-texts-of-part :is(input, textarea)') ?? part
  if (typeof focus === 'object' && 'on' in focus) return root.querySelector<HTMLElement>(focus.on)
  if (typeof focus === 'object')
    return (
      part?.closest('li')?.querySelector<HTMLElement>(`:scope > .tb-actions [data-action="${focus.button}"]`) ?? part
    )
  return part
}

const REACHABLE = ':is(input, select, textarea, button, summary):enabled:not([tabindex="-1"])'

/** What had the focus last, and everything around it. */
function useLastFocused(root: RefObject<HTMLElement | null>): RefObject<readonly Element[]> {
  const last = useRef<readonly Element[]>([])
  useEffect(() => {
    const element = root.current
    const remember = ({ target }: FocusEvent): void => {
      const around: Element[] = []
      for (let at = target as Element | null; at !== null && at !== element; at = at.parentElement) around.push(at)
      last.current = element === null ? [] : [...around, element]
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [root])
  return last
}

/** The first element that can get the focus in what is left around the one that had it and is gone. */
function nextToGone([gone, ...around]: readonly Element[]): HTMLElement | undefined {
  if (gone === undefined || gone.isConnected || document.activeElement !== document.body) return undefined
  return (
    around
      .filter((one) => one.isConnected)
      .map((one) => one.querySelector<HTMLElement>(REACHABLE))
      .find((one) => one !== null) ?? undefined
  )
}

/**
 * Moves the focus after the next rendering, which it triggers: the focus always reaches its target and is never lost, also where a
 * command removes the button that gave it.
 */
export function useFocus(root: RefObject<HTMLElement | null>): (place: Place, focus: FocusAfter) => void {
  const pending = useRef<{ place: Place; focus: FocusAfter } | undefined>(undefined)
  const last = useLastFocused(root)
  const [, render] = useState(0)
  useLayoutEffect(() => {
    const wanted = pending.current
    pending.current = undefined
    if (root.current === null) return
    const element = wanted === undefined ? null : elementFor(root.current, wanted.place, wanted.focus)
    if (element === null) {
      nextToGone(last.current)?.focus()
      return
    }
    element.focus()
    // What has the focus already may have moved out of sight.
    element.scrollIntoView({ block: 'nearest' })
    if (element instanceof HTMLInputElement && element.type === 'search') element.select()
  })
  return (place, focus) => {
    pending.current = { place, focus }
    // A part that is already selected is rendered again, so that it receives the focus.
    render((count) => count + 1)
  }
}
