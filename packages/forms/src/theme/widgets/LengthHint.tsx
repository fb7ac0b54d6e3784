'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** From which part of its limit on a text is said to be near it. */
const NEAR = 0.8

/** How many characters a text may still have, once it is near its limit; then how many are too many. Longer inputs say nothing before. */
export function LengthHint({ text, most }: { text: string; most: number | undefined }): ReactNode {
  const { text: say, announce } = useSurroundings()
  // As the standard counts: a sign outside of the first plane is one.
  const count = most === undefined || text.length < most * NEAR ? 0 : [...text].length
  const isNear = most !== undefined && count >= most * NEAR
  const isOver = isNear && count > most
  const said = !isNear
    ? ''
    : isOver
      ? say('lengthOver', { count: count - most, most })
      : say('lengthLeft', { count: most - count })
  const first = useRef(said)
  useEffect(() => {
    // Not what is there before anything is typed, and not at each key.
    if (said === '' || said === first.current) return
    const timer = setTimeout(() => announce(said), 1000)
    return () => clearTimeout(timer)
  }, [said, announce])
  return said === '' ? null : <p className={isOver ? 'tip-error' : 'tip-hint'}>{said}</p>
}
