'use client'

import { type FormDefinition, formText } from '@tip-standard/form-model'
import type { PageState } from '@tip-standard/form-model/engine'
import { Fragment, type ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `PageNavigation`. */
export type PageNavigationProps = {
  definition: FormDefinition
  pages: readonly PageState[]
  page: string
  onGo: (page: string) => void
}

/** Up to this many pages are in sight; more would push the question off a small screen. */
const FEW = 6

/** The pages in their modules; those of a form without modules are in one. */
function inModules({ modules = [], pages: all }: FormDefinition, pages: readonly PageState[]) {
  const moduleOf = (id: string): string | undefined => all.find((page) => page.id === id)?.module
  return [undefined, ...modules].flatMap((module) => {
    const own = pages.filter(({ id }) => moduleOf(id) === module?.id)
    return own.length === 0 ? [] : [{ module, pages: own }]
  })
}

/** The pages of a form; any of them can be opened, since a conversation does not follow an order. */
export function PageNavigation({ definition, pages, page, onGo }: PageNavigationProps): ReactNode {
  const { text, options } = useSurroundings()
  if (pages.length < 2) return null
  const titleOf = (id: string): string => {
    const found = definition.pages.find((one) => one.id === id)
    return found === undefined ? '' : formText(found.title, options)
  }
  const list = (some: readonly PageState[]): ReactNode => (
    <ol>
      {some.map(({ id, hasIssues, isDone }) => (
        <li key={id}>
          <button
            type="button"
            className="tip-page-link"
            {...(id === page ? { 'aria-current': 'step' as const } : {})}
            onClick={() => onGo(id)}
          >
            <span>{titleOf(id)}</span> {hasIssues ? <span className="tip-mark">{text('hasErrors')}</span> : null}
            {isDone && !hasIssues && id !== page ? <span className="tip-done">{text('pageDone')}</span> : null}
          </button>
        </li>
      ))}
    </ol>
  )
  return (
    <nav className="tip-pages" aria-label={text('pages')}>
      <details key={page} open={pages.length <= FEW}>
        <summary>{text('pages')}</summary>
        {inModules(definition, pages).map(({ module, pages: own }) =>
          module === undefined ? (
            <Fragment key="">{list(own)}</Fragment>
          ) : (
            <details key={module.id} open={own.some(({ id }) => id === page)}>
              <summary>
                <span>{formText(module.title, options)}</span>{' '}
                <span className="tip-hint">
                  {text('pagesDone', { done: own.filter(({ isDone }) => isDone).length, count: own.length })}
                </span>
              </summary>
              {list(own)}
            </details>
          ),
        )}
      </details>
    </nav>
  )
}
