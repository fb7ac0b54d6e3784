import { useEffect, useRef } from 'react'

/** The end: nothing of the answers is left on the page. Without a case nothing was saved, because the person said no. */
export function Done({ caseId }: { caseId?: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="start">
      <h1 ref={heading} tabIndex={-1}>
        {caseId === undefined ? 'Nothing was saved' : 'Saved into the vault'}
      </h1>
      {caseId === undefined ? (
        <p>The person said no. No answer was sent, and none is kept.</p>
      ) : (
        <p>
          <a className="tip-button tip-main" href={`/cases/${encodeURIComponent(caseId)}`}>
            Open the case
          </a>
        </p>
      )}
      <p>
        <a href="/">Back to the cases</a>
      </p>
    </div>
  )
}
