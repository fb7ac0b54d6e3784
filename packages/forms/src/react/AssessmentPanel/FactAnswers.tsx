'use client'

import { type Assessment, describeEvidence, type Evidence } from '@tip-standard/classification'
import { codeLabel } from '@tip-standard/core'
import { type ReactElement, useId } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** What a reviewer answers to a fact; `undefined` takes the answer back. */
export type OnFactAnswer = (fact: string, answer: boolean | undefined) => void

/** Answers to facts, by the name of the fact. */
export type FactAnswers = { readonly [fact: string]: boolean }

/** What an assessment calls a fact. */
const factName = (fact: string, assessment: Assessment): string =>
  describeEvidence({ fact, value: true } as Evidence, assessment)

/** These are not stated as true or false. */
const CODED: readonly string[] = ['ageClass', 'purposeStage']

/** The facts that can be answered by yes or no. */
export const answerable = (facts: readonly string[]): string[] => facts.filter((fact) => !CODED.includes(fact))

type FactRowsProps = { facts: readonly string[]; assessment: Assessment; onAnswer: OnFactAnswer }

/** Facts that a question would settle, each with yes and no in a row; what is not pressed stays unknown. */
export function FactRows({ facts, assessment, onAnswer }: FactRowsProps): ReactElement {
  const { options } = useSurroundings()
  const id = useId()
  return (
    <ul className="tip-lines">
      {facts.map((fact) => (
        <li key={fact} className="tip-line tip-line-head">
          <span id={`${id}-${fact}`} className="tip-line-name">
            {factName(fact, assessment)}
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs, these are buttons */}
          <span role="group" aria-labelledby={`${id}-${fact}`} className="tip-states">
            {([true, false] as const).map((answer) => (
              <button
                key={String(answer)}
                type="button"
                className="tip-button tip-quiet tip-fact-answer"
                onClick={() => onAnswer(fact, answer)}
              >
                {codeLabel('yesNo', answer ? 'yes' : 'no', options)}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

type AnsweredProps = { answers: FactAnswers; assessment: Assessment; onAnswer: OnFactAnswer }

/** What was answered in the panel, each with a way to take it back. */
export function Answered({ answers, assessment, onAnswer }: AnsweredProps): ReactElement | null {
  const { text, options } = useSurroundings()
  const facts = Object.entries(answers)
  if (facts.length === 0) return null
  return (
    <div className="tip-answered">
      <p>{text('answeredHere')}</p>
      <ul>
        {facts.map(([fact, answer]) => (
          <li key={fact}>
            {`${factName(fact, assessment)}: ${codeLabel('yesNo', answer ? 'yes' : 'no', options)}`}{' '}
            <button
              type="button"
              className="tip-link"
              aria-label={text('named', { name: text('undo'), value: factName(fact, assessment) })}
              onClick={() => onAnswer(fact, undefined)}
            >
              {text('undo')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
