'use client'

import type { ErrorListProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { focusQuestion } from '../focus-question.ts'

/** The id of the input that a property such as `.page.group.victim_sex` belongs to. */
const idOf = (property = ''): string =>
  `root_${property
    .split(/[.[\]]/)
    .filter((step) => step !== '')
    .join('_')}`

/** What is wrong, each with a link that leads to its input: for those who use RJSF without `IntakeForm`. */
export function ErrorListTemplate({ errors }: ErrorListProps): ReactNode {
  const { text } = useSurroundings()
  if (errors.length === 0) return null
  return (
    <section className="tip-errors" aria-labelledby="tip-errors-title" tabIndex={-1}>
      <h2 id="tip-errors-title">{text('errorsTitle')}</h2>
      <ul>
        {errors.map(({ property, message, stack }) => (
          <li key={`${property} ${stack}`}>
            <a
              href={`#${idOf(property)}`}
              onClick={(event) => {
                event.preventDefault()
                focusQuestion(idOf(property))
              }}
            >
              {message ?? stack}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
