import { useEffect, useRef } from 'react'
import { useTexts } from './texts/interview-texts.ts'

/**
 * How an interview ended: saved; not saved, because the person refused; or refused after the answers were sent without an answer
 * of the service, so that they may be saved.
 */
export type Outcome = 'saved' | 'notSaved' | 'maybeSaved'

/** The last page, without any answers. The case is the one that is saved, or may be. */
export function Done({ outcome, caseId }: { outcome: Outcome; caseId?: string | undefined }) {
  const { say } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="start">
      <h1 ref={heading} tabIndex={-1}>
        {say(outcome)}
      </h1>
      {outcome === 'saved' ? null : <p>{say(`${outcome}Note`)}</p>}
      {caseId === undefined ? null : (
        <p>
          <a className="tip-button tip-main" href={`/cases/${encodeURIComponent(caseId)}`}>
            {say('openCase')}
          </a>
        </p>
      )}
      <p>
        <a href="/">{say('back')}</a>
      </p>
    </div>
  )
}
