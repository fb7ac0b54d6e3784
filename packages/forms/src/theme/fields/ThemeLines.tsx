'use client'

import { type ReactNode, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Theme } from './themes.ts'

type ThemeLinesProps = Theme & {
  /** Whether one of the lines has an error, which must be in sight. */
  hasErrors: boolean
  /** Renders the lines; those of a theme that is closed are not rendered. */
  children: (lines: Theme['lines']) => ReactNode
}

/** A theme of a long list: closed, with a count, unless something in it was answered. */
export function ThemeLines({ title, lines, hasErrors, children }: ThemeLinesProps): ReactNode {
  const { text } = useSurroundings()
  const count = lines.filter(({ index }) => index !== undefined).length
  const [isOpened, setOpened] = useState(count > 0)
  const isOpen = isOpened || hasErrors
  return (
    <details className="tip-theme" open={isOpen} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <span className="tip-theme-title">{title}</span>{' '}
        <span className="tip-theme-count">{text('theme.count', { count, total: lines.length })}</span>
      </summary>
      {isOpen ? children(lines) : null}
    </details>
  )
}
