'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type QuickExit as Exit, installQuickExit, type QuickExitOptions } from '../../quick-exit/index.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** How the page is left. */
export type QuickExitProps = Pick<QuickExitOptions, 'exitUrl' | 'neutralTitle' | 'onExit'> & {
  /** What else is always in sight beside the button, such as how far a form has come. */
  children?: ReactNode
}

const PRESSES = [1, 2, 3] as const

/**
 * The quick exit: a link that comes first in the tab order, a button that is always in view, and Shift pressed three
 * times. Put it before everything else on the page.
 */
export function QuickExit({ exitUrl, neutralTitle, onExit, children }: QuickExitProps): ReactNode {
  const { text, sayCount, announce } = useSurroundings()
  const [presses, setPresses] = useState(0)
  const exit = useRef<Exit>(undefined)
  // Texts and callbacks may change with every rendering; the listeners stay.
  const latest = useRef({ text, sayCount, announce, onExit })
  latest.current = { text, sayCount, announce, onExit }

  useEffect(() => {
    const onProgress = (count: number): void => {
      const now = latest.current
      setPresses(count)
      if (count === 0) now.announce(now.text('quickExit.stayed'))
      else if (count < 3) now.announce(now.sayCount('quickExit.press', 3 - count))
    }
    const installed = installQuickExit({
      ...(exitUrl === undefined ? {} : { exitUrl }),
      ...(neutralTitle === undefined ? {} : { neutralTitle }),
      onExit: () => latest.current.onExit?.(),
      onProgress,
    })
    exit.current = installed
    return installed.uninstall
  }, [exitUrl, neutralTitle])

  return (
    <div className="tip-exit">
      <a
        className="tip-exit-first"
        href={exitUrl ?? 'about:blank'}
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault()
          exit.current?.exit()
        }}
      >
        {text('quickExit.leaveNow')}
      </a>
      {children}
      <button
        type="button"
        className="tip-button tip-exit-button"
        title={text('quickExit.explained')}
        onClick={() => exit.current?.exit()}
      >
        {text('quickExit.leave')}
        <span className="tip-exit-presses" aria-hidden="true">
          {PRESSES.map((press) => (
            <span key={press} className={press <= presses ? 'tip-pressed' : undefined} />
          ))}
        </span>
      </button>
    </div>
  )
}
