'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** After these the page follows the focus; a key, a wheel or a finger may be about to scroll away from it. */
const FOLLOW = ['focusin', 'input', 'click'] as const
const LEAVE = ['keydown', 'wheel', 'touchmove'] as const

/**
 * Keeps in sight what has the focus when the height of a part of the page changes: browsers hold in place what happens to be in
 * view, which may be below what an answer adds. A person who has scrolled away is left there.
 */
export function useFocusInSight(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const node = part.current
    // Tests of pages without a browser have no layout to observe.
    if (node === null || typeof ResizeObserver === 'undefined') return
    let isFollowed = false
    const follow = (): void => {
      isFollowed = true
    }
    const leave = (): void => {
      isFollowed = false
    }
    const observer = new ResizeObserver(() => {
      // In a web component, the document knows only the component.
      const at = isFollowed ? (node.getRootNode() as Document | ShadowRoot).activeElement : null
      if (at !== null && node.contains(at) && at.matches(':focus-visible'))
        (at.closest('label') ?? at).scrollIntoView({ block: 'nearest' })
    })
    for (const event of FOLLOW) node.addEventListener(event, follow)
    for (const event of LEAVE) window.addEventListener(event, leave, { capture: true, passive: true })
    observer.observe(node)
    return () => {
      for (const event of FOLLOW) node.removeEventListener(event, follow)
      for (const event of LEAVE) window.removeEventListener(event, leave, { capture: true })
      observer.disconnect()
    }
  }, [])
  return part
}
