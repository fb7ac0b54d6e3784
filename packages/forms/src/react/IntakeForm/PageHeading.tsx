'use client'

import { formText } from '@tip-standard/form-model'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { PageNavigation, type PageNavigationProps } from './PageNavigation.tsx'

/** The ways to all pages, and the title of the one that is shown; screen readers say with it how far the form has come. */
export function PageHeading(props: PageNavigationProps): ReactNode {
  const { definition, pages, page } = props
  const { text, options } = useSurroundings()
  const shown = definition.pages.find(({ id }) => id === page)
  const hasPlace = pages.length > 1
  const number = pages.findIndex(({ id }) => id === page) + 1
  return (
    <>
      <PageNavigation {...props} />
      {hasPlace ? (
        // Read once, with the heading.
        <p id="tip-page-place" className="tip-page-place" aria-hidden="true">
          {text('pageOf', { number, count: pages.length })}
        </p>
      ) : null}
      <h2
        id="tip-page-title"
        className="tip-page-title"
        tabIndex={-1}
        {...(hasPlace ? { 'aria-labelledby': 'tip-page-place tip-page-title' } : {})}
      >
        {shown === undefined ? '' : formText(shown.title, options)}
      </h2>
      {shown?.help === undefined ? null : <p className="tip-help">{formText(shown.help, options)}</p>}
    </>
  )
}
