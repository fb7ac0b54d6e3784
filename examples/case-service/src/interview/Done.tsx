import { useEffect, useRef } from 'react'
import { useTexts } from './texts/interview-texts.ts'

/** The last page, without any answers. Without a case, nothing was saved because the person refused. */
export function Done({ caseId }: { caseId?: string }) {
  const { say } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="start">
      <h1 ref={heading} tabIndex={-1}>
        {say(caseId === undefined ? 'notSaved' : 'saved')}
      </h1>
      {caseId === undefined ? (
        <p>{say('notSavedNote')}</p>
      ) : (
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
