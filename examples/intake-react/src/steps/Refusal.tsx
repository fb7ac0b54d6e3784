import { recordOfWork } from '@tip-standard/form-model/engine'
import type { Work } from '@tip-standard/forms'
import { useState } from 'react'
import { downloadRecord } from '../download.ts'
import type { Say } from '../texts/en.ts'
import { Forget } from './Forget.tsx'

type RefusalProps = { say: Say; work: Work; onDone: () => void }

/** The end after a refusal: the work holds it and nothing else. There is nothing to assess and nothing to look through. */
export default function Refusal({ say, work, onDone }: RefusalProps) {
  const [isTaken, setTaken] = useState(false)
  const take = (): void => {
    const now = work.current()
    if (now === undefined) return
    downloadRecord(recordOfWork(now))
    setTaken(true)
  }
  return (
    <>
      <h1>{say.refusal}</h1>
      <p>{say.refusalMeans}</p>
      <div className="tip-steps">
        <button type="button" className="tip-button tip-main" onClick={take}>
          {say.downloadRefusal}
        </button>
      </div>
      {isTaken ? <Forget say={say} onForget={onDone} /> : null}
    </>
  )
}
