'use client'

import { type NextQuestion, textsOf } from '@tip-standard/classification'
import { type ReactElement, useRef } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Answered, answerable, type FactAnswers, FactRows, type OnFactAnswer } from './FactAnswers.tsx'
import type { OfAssessment } from './parts.tsx'

/** How many questions are shown at once; the others open on request. */
const SHOWN = 3

/** Props of `Questions`. */
export type QuestionsProps = OfAssessment & { answers: FactAnswers; onAnswer: OnFactAnswer | undefined }

type QuestionListProps = OfAssessment & {
  questions: readonly NextQuestion[]
  onAnswer: OnFactAnswer | undefined
  start?: number
}

function QuestionList({ questions, assessment, onAnswer, start = 1 }: QuestionListProps): ReactElement {
  const { text } = useSurroundings()
  return (
    <ol className="tip-questions" start={start}>
      {questions.map(({ id, text: asked, why, about }) => (
        <li key={id}>
          <strong>{asked}</strong>
          <span className="tip-why">{why}</span>
          {onAnswer === undefined || answerable(about).length === 0 ? null : (
            <details className="tip-details">
              <summary aria-label={text('named', { name: text('answerHere'), value: asked })}>
                {text('answerHere')}
              </summary>
              <FactRows facts={answerable(about)} assessment={assessment} onAnswer={onAnswer} />
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What to ask next, why, and how: a few questions at a time, answered in place if the application accepts answers. */
export function Questions({ assessment, answers, onAnswer }: QuestionsProps): ReactElement {
  const { text } = useSurroundings()
  const how = useRef<HTMLParagraphElement>(null)
  const { questions, language } = assessment
  const others = questions.slice(SHOWN)
  // The question may be settled, and gone with the button that was pressed.
  const answer: OnFactAnswer | undefined =
    onAnswer &&
    ((fact, value) => {
      onAnswer(fact, value)
      how.current?.focus()
    })
  const shared = { assessment, onAnswer: answer }
  return (
    <>
      <p ref={how} tabIndex={-1} className="tip-calm">
        {textsOf(language.id)('ask.how')}
      </p>
      {answer === undefined ? null : <Answered answers={answers} assessment={assessment} onAnswer={answer} />}
      <QuestionList {...shared} questions={questions.slice(0, SHOWN)} />
      {others.length > 0 && (
        <details className="tip-details">
          <summary>{text('moreQuestions', { count: others.length })}</summary>
          <QuestionList {...shared} questions={others} start={SHOWN + 1} />
        </details>
      )}
    </>
  )
}
