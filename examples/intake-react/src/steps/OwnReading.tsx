import type { OwnReading as Own, ReviewerReading } from '@tip-standard/classification'
import { useState } from 'react'
import type { Say } from '../texts/en.ts'
import { Line, ReadingChoice } from './ReadingFields.tsx'

/** What the reviewer has written so far. */
export type Reading = { reviewer: string; reading?: ReviewerReading }

type OwnReadingProps = {
  say: Say
  /** What was written before the draft was locked, or the page left. */
  begun: Reading | undefined
  onChange: (reading: Reading) => void
  onRead: (own: Own) => void
}

/** The reviewer's own reading of the answers, before the rules are applied: people tend to follow what they saw first. */
export function OwnReading({ say, begun, onChange, onRead }: OwnReadingProps) {
  const [written, setWritten] = useState<Reading>(begun ?? { reviewer: '' })
  const [isWrong, setWrong] = useState(false)
  const { reviewer, reading } = written
  const write = (part: Partial<Reading>): void => {
    const next = { ...written, ...part }
    setWritten(next)
    onChange(next)
  }
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
      <Line
        label={say.reviewer}
        hint={say.reviewerMeans}
        value={reviewer}
        onChange={(typed) => write({ reviewer: typed })}
      />
      <ReadingChoice say={say} value={reading} onChange={(chosen) => write({ reading: chosen })} />
      {/* It is there before anything is wrong: screen readers say only what changes in it. */}
      <div role="status">{isWrong ? <p className="tip-error">{say.readingIncomplete}</p> : null}</div>
      <button type="submit" className="tip-button tip-main">
        {say.writeDown}
      </button>
    </form>
  )
}
