'use client'

import { type FormLintFinding, formLintRule, type LintTexts, toLintMessage } from '@tip-standard/form-model/lint'
import { type ReactElement, useMemo } from 'react'
import type { Place } from '../../editing/index.ts'
import { fixOf } from '../../fixes/index.ts'
import { useBuilder } from '../builder-context.ts'
import { FixThis } from './FixThis.tsx'
import { GoTo } from './GoTo.tsx'
import { useLintOptions } from './use-findings.ts'

/** A finding of the linter, its place in the form, and the linter's texts (default: English). */
type FindingProps = { finding: FormLintFinding; place: Place; texts: LintTexts | undefined }

/** Shows a finding of the linter: the fault, its importance, the fix, and the place. */
export function Finding({ finding, place, texts }: FindingProps): ReactElement {
  const { form, texts: ownTexts, options } = useBuilder()
  const lintOptions = useLintOptions()
  const change = useMemo(() => fixOf(form, finding, lintOptions), [form, finding, lintOptions])
  const { say } = ownTexts
  const { lens } = formLintRule(finding.code)
  const severity = say(`checks.${finding.severity}`)
  const { message, why, fix } = toLintMessage(finding, { ...options, ...(texts !== undefined && { texts }) })
  return (
    <li className="tb-finding" data-severity={finding.severity}>
      <p>
        <span className="tb-finding-severity">
          {say('checks.before', { severity: lens === undefined ? severity : `${severity} · ${lens}` })}
        </span>{' '}
        {message}
      </p>
      <p className="tip-hint">
        {/* The change is described in plain words; the rule refers to the definition. */}
        {why} {change === undefined && <strong>{fix}</strong>}
      </p>
      {change !== undefined && <FixThis fix={change} />}
      <GoTo place={place} />
    </li>
  )
}
