'use client'

import {
  citeSource,
  describeEvidence,
  ELEMENTS,
  type ElementId,
  type ElementState,
  type Evidence,
  rules,
  textsOf,
} from '@tip-standard/classification'
import type { ReactElement } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx'
import type { OfAssessment } from './parts.tsx'

/** Shapes beside the words of states, for those who look for them; never instead of the words. */
const marks: Record<ElementState, string> = { met: '●', notMet: '○', unknown: '?', notRequired: '–', disputed: '◐' }

/** Props of `Elements`. */
export type ElementsProps = OfAssessment & { level: HeadingLevel }

/**
 * Each element in one line with its state; on request, what is on record for and against it, with rule and article.
 * Disputed elements come first, expanded.
 */
export function Elements({ assessment, level }: ElementsProps): ReactElement {
  const { text: say } = useSurroundings()
  const words = textsOf(assessment.language.id)
  const isDisputed = (id: ElementId): boolean => assessment.elements[id].state === 'disputed'
  const ordered = [...ELEMENTS].sort((one, other) => Number(isDisputed(other)) - Number(isDisputed(one)))
  return (
    <ul className="tip-elements">
      {ordered.map((id) => {
        const { name, state, text, for: yes, against } = assessment.elements[id]
        return (
          <li key={id} className="tip-element" data-state={state}>
            <Heading level={level} below={2}>
              {name}
            </Heading>
            <p className="tip-state">
              <span className="tip-state-mark" aria-hidden="true">
                {marks[state]}
              </span>
              {text}
            </p>
            {yes.length + against.length === 0 ? null : (
              <details className="tip-details" open={isDisputed(id)}>
                <summary aria-label={`${say('why')} ${name}`}>{say('why')}</summary>
                <Side title={words('explain.for')} evidence={yes} assessment={assessment} />
                <Side title={words('explain.against')} evidence={against} assessment={assessment} />
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

type SideProps = OfAssessment & { title: string; evidence: readonly Evidence[] }

function Side({ title, evidence, assessment }: SideProps): ReactElement | null {
  const { text } = useSurroundings()
  if (evidence.length === 0) return null
  const byRule = ({ rule }: Evidence): string => {
    const sources = rules.find(({ id }) => id === rule)?.sources.map((source) => citeSource(source, assessment)) ?? []
    return text('byRule', { rule, source: sources.join('; ') })
  }
  const lines = new Map(evidence.map((one) => [`${describeEvidence(one, assessment)} ${one.rule}`, one]))
  return (
    <div className="tip-side">
      <p className="tip-side-title">{title}</p>
      <ul>
        {[...lines].map(([key, one]) => (
          <li key={key}>
            {describeEvidence(one, assessment)}
            <small className="tip-rule">{byRule(one)}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
