import {
  type Assessment,
  type Determination,
  type OwnReading,
  ReviewError,
  type ReviewFault,
  recordReview,
} from '@tip-standard/classification'
import { useState } from 'react'
import type { Say } from '../texts/en.ts'
import { Line, ReadingChoice } from './ReadingFields.tsx'

type DecisionProps = {
  say: Say
  assessment: Assessment
  own: OwnReading
  onDecided: (determination: Determination) => void
}

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** What a person decides after they have read the rules' reading too: with a reason, and a second reader where one is needed. */
export function Decision({ say, assessment, own, onDecided }: DecisionProps) {
  const [reading, setReading] = useState(own.reading)
  const [reason, setReason] = useState('')
  const [second, setSecond] = useState('')
  const [faults, setFaults] = useState<readonly ReviewFault[]>([])

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
      <ReadingChoice say={say} value={reading} onChange={setReading} />
      <Line isLong label={say.reason} value={reason} onChange={setReason} />
      <Line label={say.secondReader} hint={say.reviewerMeans} value={second} onChange={setSecond} />
      {faults.length > 0 ? (
        <ul className="tip-error" role="status">
          {wrong.map((fault) => (
            <li key={fault}>{say[fault]}</li>
          ))}
          {wrong.length === 0 ? <li>{say.readingIncomplete}</li> : null}
        </ul>
      ) : null}
      <button type="submit" className="tip-button tip-main">
        {say.decide}
      </button>
    </form>
  )
}
