'use client'

import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** From which part of its limit on a text is said to be near it. */
const NEAR = 0.8

/** How many characters a text may still have, once it is near its limit; then how many are too many. Longer inputs say nothing before. */
export function LengthHint({ text, most }: { text: string; most: number | undefined }): ReactNode {
  const { text: say } = useSurroundings()
  // As the standard counts: a sign outside of the first plane is one.
  const count = most === undefined || text.length < most * NEAR ? 0 : [...text].length
  if (most === undefined || count < most * NEAR) return null
  const isOver = count > most
  return (
    <p className={isOver ? 'tip-error' : 'tip-hint'}>
      {isOver ? say('lengthOver', { count: count - most, most }) : say('lengthLeft', { count: most - count })}
    </p>
  )
}
