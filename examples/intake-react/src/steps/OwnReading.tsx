import type { OwnReading as Own, ReviewerReading } from '@tip-standard/classification'
import { useState } from 'react'
import type { Say } from '../texts/en.ts'
import { Line, ReadingChoice } from './ReadingFields.tsx'

type OwnReadingProps = { say: Say; onRead: (own: Own) => void }

/** The reviewer's own reading of the answers, before the rules are applied: people tend to follow what they saw first. */
export function OwnReading({ say, onRead }: OwnReadingProps) {
  const [reviewer, setReviewer] = useState('')
  const [reading, setReading] = useState<ReviewerReading>()
  const [isWrong, setWrong] = useState(false)
  return (
    <form
      className="tip-group-of-questions own-reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const isPseudonym = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(reviewer)
        if (!isPseudonym || reading === undefined) return setWrong(true)
        onRead({ reviewer, reading, at: new Date().toISOString() })
      }}
    >
      <h2>{say.ownReadingTitle}</h2>
      <Line label={say.reviewer} hint={say.reviewerMeans} value={reviewer} onChange={setReviewer} />
      <ReadingChoice say={say} value={reading} onChange={setReading} />
      {isWrong ? (
        <p className="tip-error" role="status">
          {say.readingIncomplete}
        </p>
      ) : null}
      <button type="submit" className="tip-button tip-main">
        {say.writeDown}
      </button>
    </form>
  )
}
