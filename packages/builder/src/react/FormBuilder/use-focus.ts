'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Place } from '../../editing/index.ts'
import type { FocusAfter } from '../builder-context.ts'

/** The element to focus: the part, or a field or button beside it. */
function elementFor(root: HTMLElement, place: Place, focus: FocusAfter): HTMLElement | null {
  const part = root.querySelector<HTMLElement>(`[data-place="${place.join('.')}"]`)
  if (focus === 'search') return root.querySelector<HTMLInputElement>('.tb-catalogue input[type=search]')
  if (focus === 'title') return root.querySelector<HTMLElement>('.tb-texts-of-part :is(input, textarea)') ?? part
  if (typeof focus === 'object')
    return (
      part?.closest('li')?.querySelector<HTMLElement>(`:scope > .tb-actions [data-action="${focus.button}"]`) ?? part
    )
  return part
}

/**
 * Moves the focus after the next rendering, which it triggers: the focus always reaches its target and is never lost.
 */
export function useFocus(root: RefObject<HTMLElement | null>): (place: Place, focus: FocusAfter) => void {
  const pending = useRef<{ place: Place; focus: FocusAfter } | undefined>(undefined)
  const [, render] = useState(0)
  useLayoutEffect(() => {
    const wanted = pending.current
    pending.current = undefined
    if (root.current === null || wanted === undefined || wanted.focus === 'stay') return
    const element = elementFor(root.current, wanted.place, wanted.focus)
    element?.focus()
    if (element instanceof HTMLInputElement && element.type === 'search') element.select()
  })
  return (place, focus) => {
    pending.current = { place, focus }
    // A part that is already selected is rendered again, so that it receives the focus.
    render((count) => count + 1)
  }
}
