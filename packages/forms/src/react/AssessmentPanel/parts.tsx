'use client'

import {
  type Assessment,
  type Branch,
  describeEvidence,
  describeHypotheses,
  type IloPanel,
  type Note,
  type Translate,
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

/** Notes as a list; nothing if there are none. */
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
  const branch = (title: string, { labelText: own, means, purpose }: Branch): ReactElement => (
    <div>
      <dt>{say(title)}</dt>
      <dd>
        {own} {say('element.means')}
        {say('sign.colon')}
        {say(`elementState.${means}`)}
        {'; '}
        {say('element.purpose')}
        {say('sign.colon')}
        {say(`elementState.${purpose}`)}
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

/** What else it could be: what is indicated or possible, and of what too little is known, with what is not known. */
export function Hypotheses({ assessment }: OfAssessment): ReactElement {
  return (
    <dl className="tip-pairs">
      {describeHypotheses(assessment).map(({ id, name, text }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the ILO's table makes of the indicators, and in which dimensions not all of them were asked. */
export function IloResult({ ilo, say }: { ilo: IloPanel; say: Translate }): ReactElement {
  const open = ilo.dimensions.filter(({ notAsked }) => notAsked.length > 0).map(({ name }) => name)
  return (
    <>
      <p>
        {ilo.result.text} {ilo.caution}
      </p>
      {open.length > 0 && (
        <p>
          {say('ilo.notAsked')}
          {say('sign.colon')}
          {open.join(', ')}
        </p>
      )}
    </>
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
