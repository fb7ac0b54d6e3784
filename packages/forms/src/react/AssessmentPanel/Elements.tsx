'use client'

import {
  citeSource,
  describeEvidence,
  ELEMENTS,
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

/** Each element on its own: its state, and what is on record for and against it, with rule and article. */
export function Elements({ assessment, level }: ElementsProps): ReactElement {
  const say = textsOf(assessment.language.id)
  return (
    <ul className="tip-elements">
      {ELEMENTS.map((id) => {
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
            <Side title={say('explain.for')} evidence={yes} assessment={assessment} />
            <Side title={say('explain.against')} evidence={against} assessment={assessment} />
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
