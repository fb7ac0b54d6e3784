'use client'

import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { focusQuestion } from '../../theme/focus-question.ts'
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx'
import type { PageFinding } from './places.ts'

type ErrorSummaryProps = { findings: readonly PageFinding[]; level: HeadingLevel }

/** What is wrong on a page, each with a link that leads to its question. */
export function ErrorSummary({ findings, level }: ErrorSummaryProps): ReactNode {
  const { text } = useSurroundings()
  const errors = findings.filter(({ isError }) => isError)
  const warnings = findings.filter(({ isError }) => !isError)
  const list = (some: readonly PageFinding[]) => (
    <ul>
      {some.map(({ id, name, message }) => (
        <li key={`${id} ${message}`}>
          <a
            href={`#${id}`}
            onClick={(event) => {
              // No fragment in the address: it would stay in the history.
              event.preventDefault()
              focusQuestion(id)
            }}
          >
            {`${name} – ${message}`}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {errors.length > 0 ? (
        <section className="tip-errors" aria-labelledby="tip-errors-title" tabIndex={-1}>
          <Heading level={level} id="tip-errors-title">
            {text('errorsTitle')}
          </Heading>
          {list(errors)}
        </section>
      ) : null}
      {warnings.length > 0 ? (
        <section className="tip-warnings" aria-labelledby="tip-warnings-title">
          <Heading level={level} id="tip-warnings-title">
            {text('warningsTitle')}
          </Heading>
          {list(warnings)}
        </section>
      ) : null}
    </>
  )
}
