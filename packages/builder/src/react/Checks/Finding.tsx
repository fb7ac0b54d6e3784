'use client'

import { type FormLintFinding, toLintMessage } from '@tip-standard/form-model/lint'
import type { ReactElement } from 'react'
import type { Place } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { GoTo } from './GoTo.tsx'

/** Something of the form that is worth a look: what it is, why it matters, what helps, and where. */
export function Finding({ finding, place }: { finding: FormLintFinding; place: Place }): ReactElement {
  const { texts, options } = useBuilder()
  const { say } = texts
  const { message, why, fix } = toLintMessage(finding, options)
  return (
    <li className="tb-finding" data-severity={finding.severity}>
      <p>
        <span className="tb-finding-severity">
          {say(`checks.${finding.severity}`)}
          {finding.lens !== undefined && ` · ${finding.lens}`}:{' '}
        </span>
        {message}
      </p>
      <p className="tip-hint">
        {why} <strong>{fix}</strong>
      </p>
      <GoTo place={place} />
    </li>
  )
}
