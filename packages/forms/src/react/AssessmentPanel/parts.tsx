'use client'

import {
  type Assessment,
  type Branch,
  describeEvidence,
  HYPOTHESES,
  type HypothesisId,
  type Note,
  textsOf,
} from '@tip-standard/classification'
import type { ReactElement, ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx'

/** Props of parts that show an assessment. */
export type OfAssessment = { assessment: Assessment }

/** A part of the panel under its heading. */
export function Part({
  title,
  level,
  children,
}: {
  title: string
  level: HeadingLevel
  children: ReactNode
}): ReactElement {
  return (
    <div className="tip-part">
      <Heading level={level} below={1}>
        {title}
      </Heading>
      {children}
    </div>
  )
}

/** Notes as a list; nothing where there are none. */
export function Notes({ notes }: { notes: readonly Note[] }): ReactElement | null {
  if (notes.length === 0) return null
  return (
    <ul>
      {notes.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}

/** The label in one sentence; below it, on request, how sure the rules are, and both branches of an age that is not known. */
export function Reading({ assessment }: OfAssessment): ReactElement {
  const { text } = useSurroundings()
  const { label, labelText, confidence, age, branches, language } = assessment
  const say = textsOf(language.id)
  const branch = (title: string, { label: own, means }: Branch): ReactElement => (
    <div>
      <dt>{say(title)}</dt>
      <dd>
        {say(`label.${own}`)} {say('element.means')}
        {say('sign.colon')}
        {say(`elementState.${means}`)}
      </dd>
    </div>
  )
  return (
    <div className="tip-reading" data-label={label}>
      <p className="tip-reading-label">{labelText}</p>
      <details className="tip-details">
        <summary>{text('why')}</summary>
        <dl className="tip-pairs">
          <div>
            <dt>{say('explain.confidence')}</dt>
            <dd>{confidence.text}</dd>
          </div>
          {branches !== undefined && branch('explain.branchChild', branches.child)}
          {branches !== undefined && branch('explain.branchAdult', branches.adult)}
        </dl>
        <p>{age.text}</p>
      </details>
    </div>
  )
}

/** The other things that it could be by now. */
export const openHypotheses = ({ hypotheses }: Assessment): HypothesisId[] =>
  HYPOTHESES.filter((id) => hypotheses[id].state === 'indicated' || hypotheses[id].state === 'possible')

/** What else it could be: what is indicated or possible, with its state in words. */
export function Hypotheses({ assessment }: OfAssessment): ReactElement {
  const { hypotheses } = assessment
  return (
    <dl className="tip-pairs">
      {openHypotheses(assessment).map((id) => (
        <div key={id}>
          <dt>{hypotheses[id].name}</dt>
          <dd>{hypotheses[id].text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Circumstances that need a closer look. */
export function Signs({ assessment }: OfAssessment): ReactElement {
  const words = new Set(assessment.signs.map((sign) => describeEvidence(sign, assessment)))
  return (
    <ul>
      {[...words].map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
