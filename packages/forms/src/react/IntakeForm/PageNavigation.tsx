'use client'

import { type FormDefinition, formText } from '@tip-standard/form-model'
import type { PageState } from '@tip-standard/form-model/engine'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `PageNavigation`. */
export type PageNavigationProps = {
  definition: FormDefinition
  pages: readonly PageState[]
  page: string
  onGo: (page: string) => void
}

/** The pages of a form; any of them can be opened, since a conversation does not follow an order. */
export function PageNavigation({ definition, pages, page, onGo }: PageNavigationProps): ReactNode {
  const { text, options } = useSurroundings()
  if (pages.length < 2) return null
  const titleOf = (id: string): string => {
    const found = definition.pages.find((one) => one.id === id)
    return found === undefined ? '' : formText(found.title, options)
  }
  return (
    <nav className="tip-pages" aria-label={text('pages')}>
      <ol>
        {pages.map(({ id, hasIssues }) => (
          <li key={id}>
            <button
              type="button"
              className="tip-page-link"
              {...(id === page ? { 'aria-current': 'step' as const } : {})}
              onClick={() => onGo(id)}
            >
              <span>{titleOf(id)}</span>
              {hasIssues ? <span className="tip-mark">{text('hasErrors')}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
