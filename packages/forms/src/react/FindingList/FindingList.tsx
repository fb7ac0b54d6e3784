'use client'

import type { RecordFinding } from '@tip-standard/core'
import { type ReactElement, useId } from 'react'
import { type Surroundings, useSurroundings } from '../../surroundings/surroundings.ts'
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx'
import { findingWords } from './finding-words.ts'

/** Props of `FindingList`. */
export type FindingListProps = {
  findings: readonly RecordFinding[]
  /** Goes to the question at a path; without it findings are no links. */
  onGo?: (path: RecordFinding['at']['path']) => void
  /** The name of a question, if the form has its own. */
  labelOf?: (finding: RecordFinding) => string | undefined
  /** The level of the heading (default: 2). */
  level?: HeadingLevel
}

type Line = ReturnType<typeof findingWords> & { key: string; finding: RecordFinding }

/** One line for each finding, without repetitions. */
function toLines(found: readonly RecordFinding[], around: Surroundings, labelOf: FindingListProps['labelOf']): Line[] {
  const lines = found.map((finding): Line => {
    const words = findingWords(finding, around, labelOf?.(finding))
    return { key: `${finding.at.path.join('.')} ${words.message}`, finding, ...words }
  })
  return [...new Map(lines.map((line) => [line.key, line])).values()]
}

/** The findings about a record, in plain words: errors, then points to check; each leads to its question. */
export function FindingList({ findings, onGo, labelOf, level = 2 }: FindingListProps): ReactElement {
  const around = useSurroundings()
  const { text } = around
  const id = useId()
  const groups = (['error', 'warning'] as const)
    .map((severity) => {
      const own = findings.filter((finding) => finding.severity === severity)
      return { severity, lines: toLines(own, around, labelOf) }
    })
    .filter(({ lines }) => lines.length > 0)
  return (
    <section className="tip-findings" aria-labelledby={id}>
      <Heading level={level} id={id}>
        {text('findingsTitle')}
      </Heading>
      {groups.length === 0 && <p className="tip-calm">{text('findingsNone')}</p>}
      {groups.map(({ severity, lines }) => (
        <div key={severity} className="tip-finding-group" data-severity={severity}>
          <Heading level={level} below={1}>
            {text(severity === 'error' ? 'errorCount' : 'warningCount', { count: lines.length })}
          </Heading>
          <ul>
            {lines.map(({ key, finding, label, message }) => (
              <li key={key}>
                {onGo === undefined ? (
                  <strong className="tip-finding-label">{label}</strong>
                ) : (
                  <button type="button" className="tip-link tip-finding-label" onClick={() => onGo(finding.at.path)}>
                    {label}
                  </button>
                )}
                <span className="tip-finding-message">{message}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
