'use client'

import { type FormLintFinding, formLintRule, type LintTexts, toLintMessage } from '@tip-standard/form-model/lint'
import type { ReactElement } from 'react'
import type { Place } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { GoTo } from './GoTo.tsx'

/** A finding of the linter, its place in the form, and the texts of the linter; English without them. */
type FindingProps = { finding: FormLintFinding; place: Place; texts: LintTexts | undefined }

/** Shows a finding of the linter: what it is, why it matters, how to fix it, and where. */
export function Finding({ finding, place, texts }: FindingProps): ReactElement {
  const { texts: ownTexts, options } = useBuilder()
  const { say } = ownTexts
  const { lens } = formLintRule(finding.code)
  const { message, why, fix } = toLintMessage(finding, { ...options, ...(texts !== undefined && { texts }) })
  return (
    <li className="tb-finding" data-severity={finding.severity}>
      <p>
        <span className="tb-finding-severity">
          {say(`checks.${finding.severity}`)}
          {lens !== undefined && ` · ${lens}`}:{' '}
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
