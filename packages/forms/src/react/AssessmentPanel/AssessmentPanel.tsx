'use client'

import { type Assessment, describeHypotheses, textsOf } from '@tip-standard/classification'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx'
import { Elements } from './Elements.tsx'
import type { FactAnswers, OnFactAnswer } from './FactAnswers.tsx'
import { Hypotheses, IloResult, Notes, Part, Reading, Signs } from './parts.tsx'
import { Questions } from './Questions.tsx'

/** Props of `AssessmentPanel`. */
export type AssessmentPanelProps = {
  /** An assessment by `assess`, which contains the texts of its language. */
  assessment: Assessment
  /**
   * Hides the result of the rules until the reviewer shows it, so that they can first write down their own assessment.
   */
  concealed?: boolean
  /** Called when the reviewer shows it. */
  onReveal?: () => void
  /** Whether the person refused the interview: nothing is assessed then, and no question is proposed. */
  isRefused?: boolean
  /** Takes an answer to a fact that a question is about, such as `documentsWithheld`; without it questions are only shown. */
  onAnswer?: OnFactAnswer
  /** What was answered so; the facts of the assessment have it. */
  answers?: FactAnswers
  /** The level of the heading (default: 2). */
  level?: HeadingLevel
}

/** Shows the assessment of the facts of one person: it supports a decision and does not make it. */
export function AssessmentPanel(props: AssessmentPanelProps): ReactElement {
  const { assessment, concealed = false, isRefused = false, onReveal, onAnswer, answers = {}, level = 2 } = props
  const { text } = useSurroundings()
  const [isAsked, setAsked] = useState(false)
  const id = useId()
  const { language, banner, profile, signs, questions, review, duties, ilo, findings } = assessment
  const say = textsOf(language.id)
  const isHidden = concealed && !isAsked
  const part = (title: string, children: ReactNode): ReactElement => (
    <Part title={say(title)} level={level}>
      {children}
    </Part>
  )
  if (isRefused)
    return (
      <section className="tip-assessment" aria-labelledby={id}>
        <Heading level={level} id={id}>
          {text('assessment')}
        </Heading>
        <p>{text('notAssessed')}</p>
      </section>
    )
  // What is out of the ordinary is read first.
  const exceptions = (
    <>
      {!isHidden &&
        part(
          'explain.review',
          <>
            <p>{say(review.proposed ? 'explain.reviewProposed' : 'explain.reviewNotProposed')}</p>
            <Notes notes={review.reasons} />
          </>,
        )}
      {signs.length > 0 && part('explain.signs', <Signs assessment={assessment} />)}
    </>
  )
  return (
    <section className="tip-assessment" aria-labelledby={id} lang={language.id}>
      <Heading level={level} id={id}>
        {text('assessment')}
      </Heading>
      <p className="tip-banner">
        {banner} {language.status === 'draft' && say('explain.draft')}
      </p>
      {findings.length > 0 && <p>{say('explain.notRead')}</p>}
      {isHidden ? (
        <div className="tip-concealed">
          <p>{text('ownReadingFirst')}</p>
          <button
            type="button"
            className="tip-button"
            onClick={() => {
              setAsked(true)
              onReveal?.()
            }}
          >
            {text('showReading')}
          </button>
        </div>
      ) : (
        <Reading assessment={assessment} />
      )}
      {exceptions}
      {part('explain.duties', <Notes notes={duties} />)}
      {(questions.length > 0 || Object.keys(answers).length > 0) &&
        part('explain.questions', <Questions assessment={assessment} answers={answers} onAnswer={onAnswer} />)}
      {part('explain.elements', <Elements assessment={assessment} level={level} />)}
      {!isHidden &&
        describeHypotheses(assessment).length > 0 &&
        part('explain.hypotheses', <Hypotheses assessment={assessment} />)}
      {ilo !== undefined && !isHidden && part('ilo.title', <IloResult ilo={ilo} say={say} />)}
      {part(
        'explain.gaps',
        <details className="tip-details">
          <summary>
            {profile.title} ({profile.version}){say('sign.colon')}
            {say(`explain.${profile.status}`)}
          </summary>
          <Notes notes={profile.gaps} />
        </details>,
      )}
    </section>
  )
}
