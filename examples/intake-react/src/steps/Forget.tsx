import { useSurroundings } from '@tip-standard/forms'
import { useEffect, useRef, useState } from 'react'
import type { Say } from '../texts/en.ts'

type ForgetProps = { say: Say; onForget: () => void }

/** What comes after the record was taken along: forgetting it, which is asked twice, since no browser says that a file has arrived. */
export function Forget({ say, onForget }: ForgetProps) {
  const { announce } = useSurroundings()
  const [isAsking, setAsking] = useState(false)
  const said = isAsking ? say.forgetSure : say.downloaded
  // This part appears with its text, and screen readers say only what changes in a region that is there.
  useEffect(() => announce(said), [said, announce])
  const before = useRef(isAsking)
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (before.current === isAsking) return
    before.current = isAsking
    // The button that was pressed is gone, and the focus would be lost with it.
    next.current?.focus()
  }, [isAsking])
  return (
    <section className="tip-group-of-questions forget">
      <p>{said}</p>
      {isAsking ? (
        <div className="tip-steps">
          <button type="button" className="tip-button" onClick={onForget}>
            {say.forget}
          </button>
          <button ref={next} type="button" className="tip-button tip-main" onClick={() => setAsking(false)}>
            {say.notYet}
          </button>
        </div>
      ) : (
        <button ref={next} type="button" className="tip-button" onClick={() => setAsking(true)}>
          {say.finish}
        </button>
      )}
    </section>
  )
}
