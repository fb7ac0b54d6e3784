import { useState } from 'react'
import type { Say } from '../texts/en.ts'

type ForgetProps = { say: Say; onForget: () => void }

/** What comes after the record was taken along: forgetting it, which is asked twice, since no browser says that a file has arrived. */
export function Forget({ say, onForget }: ForgetProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <section className="tip-group-of-questions forget">
      <p role="status">{isAsking ? say.forgetSure : say.downloaded}</p>
      {isAsking ? (
        <div className="tip-steps">
          <button type="button" className="tip-button" onClick={onForget}>
            {say.forget}
          </button>
          <button type="button" className="tip-button tip-main" onClick={() => setAsking(false)}>
            {say.notYet}
          </button>
        </div>
      ) : (
        <button type="button" className="tip-button" onClick={() => setAsking(true)}>
          {say.finish}
        </button>
      )}
    </section>
  )
}
