import {
  type Assessment,
  type Determination,
  type OwnReading,
  ReviewError,
  type ReviewerReading,
  type ReviewFault,
  recordReview,
} from '@tip-standard/classification'
import { useState } from 'react'
import type { Say } from '../texts/en.ts'
import { Line, ReadingChoice } from './ReadingFields.tsx'

/** What the reviewer has written so far. */
export type Deciding = { reading: ReviewerReading; reason: string; second: string }

type DecisionProps = {
  say: Say
  assessment: Assessment
  own: OwnReading
  /** What was written before the draft was locked, or the page left. */
  begun: Deciding | undefined
  onChange: (deciding: Deciding) => void
  onDecided: (determination: Determination) => void
}

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** What a person decides after they have read the rules' reading too: with a reason, and a second reader where one is needed. */
export function Decision({ say, assessment, own, begun, onChange, onDecided }: DecisionProps) {
  const [written, setWritten] = useState<Deciding>(begun ?? { reading: own.reading, reason: '', second: '' })
  const [faults, setFaults] = useState<readonly ReviewFault[]>([])
  const { reading, reason, second } = written
  const write = (part: Partial<Deciding>): void => {
    const next = { ...written, ...part }
    setWritten(next)
    onChange(next)
  }

  const decide = (): void => {
    const [why, secondReader] = [given(reason), given(second)]
    try {
      const determination = recordReview(assessment, {
        reviewer: own.reviewer,
        reading,
        at: new Date().toISOString(),
        before: own,
        ...(why === undefined ? {} : { reason: why }),
        ...(secondReader === undefined ? {} : { secondReader }),
      })
      onDecided(determination)
    } catch (error) {
      if (!(error instanceof ReviewError)) throw error
      setFaults(error.faults)
    }
  }
  const wrong = (['reasonNeeded', 'secondReaderNeeded', 'secondReaderIsReviewer'] as const).filter((fault) =>
    faults.includes(fault),
  )
  return (
    <form
      className="tip-group-of-questions own-reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        decide()
      }}
    >
      <h2>{say.decision}</h2>
      <p>{say.decisionMeans}</p>
      <ReadingChoice say={say} value={reading} onChange={(chosen) => write({ reading: chosen })} />
      <Line isLong label={say.reason} value={reason} onChange={(typed) => write({ reason: typed })} />
      <Line
        label={say.secondReader}
        hint={say.reviewerMeans}
        value={second}
        onChange={(typed) => write({ second: typed })}
      />
      <div role="status">
        {faults.length > 0 ? (
          <ul className="tip-error">
            {wrong.map((fault) => (
              <li key={fault}>{say[fault]}</li>
            ))}
            {wrong.length === 0 ? <li>{say.readingIncomplete}</li> : null}
          </ul>
        ) : null}
      </div>
      <button type="submit" className="tip-button tip-main">
        {say.decide}
      </button>
    </form>
  )
}
