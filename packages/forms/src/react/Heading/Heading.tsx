'use client'

import { createElement, type ReactElement, type ReactNode } from 'react'

/** The level of a heading: parts do not know their depth in the page around them. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** Props of `Heading`. */
export type HeadingProps = {
  level: HeadingLevel
  /** How much deeper than `level`, at most 6. */
  below?: number
  className?: string
  id?: string
  children: ReactNode
}

/** A heading of a level that is known late. */
export function Heading({ level, below = 0, ...rest }: HeadingProps): ReactElement {
  return createElement(`h${Math.min(level + below, 6)}`, rest)
}
