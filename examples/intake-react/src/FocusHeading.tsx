import { useEffect, useRef } from 'react'

/** Puts the focus on the heading of each step as soon as it is shown: otherwise it would be lost with the button that was pressed. */
export function FocusHeading({ at }: { at: string }) {
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    const heading =
      document.querySelector<HTMLElement>('main .tip-page-title') ?? document.querySelector<HTMLElement>('main h1')
    if (heading === null) return
    heading.tabIndex = -1
    heading.focus()
  }, [at])
  return null
}
