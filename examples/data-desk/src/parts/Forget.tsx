import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'

type Props = {
  /** Whether corrections would be lost. */
  isUnsaved: boolean
  onForget: () => void
}

/** The button that forgets everything, at once unless corrections would be lost: then it asks. */
export function Forget({ isUnsaved, onForget }: Props) {
  const { say } = useTexts()
  const id = useId()
  const [isAsking, setAsking] = useState(false)
  const before = useRef(isAsking)
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (before.current === isAsking) return
    before.current = isAsking
    // The button that was pressed is gone, and the focus would be lost with it.
    next.current?.focus()
  }, [isAsking])
  if (!isAsking)
    return (
      <button ref={next} type="button" className="quiet" onClick={() => (isUnsaved ? setAsking(true) : onForget())}>
        {say('desk.forget')}
      </button>
    )
  return (
    <div className="forget">
      <p id={id}>{say('desk.forgetAsks')}</p>
      <button ref={next} type="button" aria-describedby={id} onClick={() => setAsking(false)}>
        {say('desk.forgetNot')}
      </button>
      <button type="button" className="quiet" onClick={onForget}>
        {say('desk.forgetNow')}
      </button>
    </div>
  )
}
