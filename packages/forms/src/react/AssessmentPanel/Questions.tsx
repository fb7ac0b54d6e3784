'use client'

import { type NextQuestion, textsOf } from '@tip-standard/classification'
import type { ReactElement } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { OfAssessment } from './parts.tsx'

/** How many questions are shown at once; the others open on request. */
const SHOWN = 3

const QuestionList = ({
  questions,
  start = 1,
}: {
  questions: readonly NextQuestion[]
  start?: number
}): ReactElement => (
  <ol className="tip-questions" start={start}>
    {questions.map(({ id, text, why }) => (
      <li key={id}>
        <strong>{text}</strong>
        <span className="tip-why">{why}</span>
      </li>
    ))}
  </ol>
)

/** What to ask next, why, and how: a few at a time. */
export function Questions({ assessment: { questions, language } }: OfAssessment): ReactElement {
  const { text } = useSurroundings()
  const others = questions.slice(SHOWN)
  return (
    <>
      <p className="tip-calm">{textsOf(language.id)('ask.how')}</p>
      <QuestionList questions={questions.slice(0, SHOWN)} />
      {others.length > 0 && (
        <details className="tip-more">
          <summary>{text('moreQuestions', { count: others.length })}</summary>
          <QuestionList questions={others} start={SHOWN + 1} />
        </details>
      )}
    </>
  )
}
