'use client'

import type { FormLintFinding } from '@tip-standard/form-model/lint'
import { type ReactElement, useDeferredValue, useMemo } from 'react'
import { placeInForm, problemsOf } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { durationOf, measuredIn } from '../durations.ts'
import { Finding } from './Finding.tsx'
import { GoTo } from './GoTo.tsx'
import { ModuleList } from './ModuleMinutes.tsx'
import { useFindings } from './use-findings.ts'
import { useLintTexts } from './use-lint-texts.ts'

const severities: readonly FormLintFinding['severity'][] = ['error', 'warning', 'note']

/** The order of severities, worst first. */
const inOrder = (findings: readonly FormLintFinding[]): FormLintFinding[] =>
  [...findings].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))

/** Shows missing parts, the linter's findings, and the length of the interview. */
export function Checks(): ReactElement {
  const { form, ready, measured, texts } = useBuilder()
  const { say, sayCount } = texts
  const lintTexts = useLintTexts()
  const problems = useMemo(() => problemsOf(form), [form])
  const shown = useDeferredValue(ready)
  const found = useFindings()
  const findings = useMemo(() => inOrder(found), [found])
  const { questions, minutes } = durationOf({ ready: shown, measured })
  const timed = measuredIn({ ready: shown, measured })
  const { modules = [] } = form
  return (
    <div className="tb-checks">
      <section>
        <h3>{say('checks.finish')}</h3>
        {problems.length === 0 ? (
          <p>{say('checks.nothingToFinish')}</p>
        ) : (
          <ul className="tb-findings">
            {problems.map(({ place, problem }) => (
              <li key={`${place.join('.')} ${problem}`} className="tb-finding" data-severity="error">
                <p>{say(`problem.${problem}`)}</p>
                <GoTo place={place} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3 className="tb-findings-title" tabIndex={-1}>
          {say('checks.findings')}
        </h3>
        {findings.length === 0 ? (
          <p>{say('checks.noFindings')}</p>
        ) : (
          <ul className="tb-findings">
            {findings.map((finding) => (
              <Finding
                key={`${finding.code} ${finding.at.path.join('.')}`}
                finding={finding}
                place={placeInForm(form, finding.at.path)}
                texts={lintTexts}
              />
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{say('checks.estimate')}</h3>
        <p>
          {say('checks.estimateSays', {
            questions: sayCount('bar.questions', questions),
            minutes: sayCount('bar.minutes', minutes),
          })}
          {timed > 0 && ` ${sayCount('checks.measured', timed)}`}
        </p>
        {modules.length > 0 && (
          <>
            <p>{say('checks.modules')}</p>
            <ModuleList />
          </>
        )}
      </section>
    </div>
  )
}
