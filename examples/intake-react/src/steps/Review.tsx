import { today } from '@tip-standard/core'
import { type FormEngine, openForm, readDraft } from '@tip-standard/form-model/engine'
import { intakeForm } from '@tip-standard/form-model/english'
import { IntakeForm, ReviewPage, type Work } from '@tip-standard/forms'
import { useEffect, useState } from 'react'
import { downloadRecord } from '../download.ts'
import type { Say } from '../texts/en.ts'
import { Forget } from './Forget.tsx'

type ReviewProps = {
  say: Say
  work: Work
  /** Goes back to the intake, to the page that the work is at by then. */
  onChange: () => void
  /** Forgets everything. */
  onDone: () => void
}

/** The intake as the work holds it. */
function engineOf(work: Work): FormEngine | undefined {
  const read = readDraft(intakeForm, work.current(), { joins: true, today: today() })
  return read.ok ? openForm(intakeForm, { today: today(), draft: read.draft }) : undefined
}

/** Everything that was answered: to be checked, changed, and taken along as a file; only then can it be forgotten. */
export default function Review({ say, work, onChange, onDone }: ReviewProps) {
  const [engine] = useState(() => engineOf(work))
  const [findings] = useState(() => engine?.check() ?? [])
  const [isTaken, setTaken] = useState(false)
  useEffect(() => work.change((now) => ({ ...now, at: 'review' })), [work])
  // The form says why its draft cannot be continued.
  if (engine === undefined) return <IntakeForm definition={intakeForm} today={today()} work={work} />
  const change = (page: string): void => {
    const { id, version } = intakeForm
    work.change((now) => ({ ...now, forms: { ...now.forms, [id]: { version, ...now.forms[id], page } } }))
    onChange()
  }
  const take = (): void => {
    const result = engine.submit()
    if (result.ok) {
      downloadRecord(result.value)
      setTaken(true)
    } else change(engine.state().pages.find(({ hasIssues }) => hasIssues)?.id ?? '')
  }
  return (
    <>
      <ReviewPage
        groups={engine.state().pages.flatMap((page) => page.groups)}
        findings={findings}
        onChange={change}
        level={1}
      />
      <p>{say.downloadMeans}</p>
      <div className="tip-steps">
        <button type="button" className="tip-button tip-main" onClick={take}>
          {say.download}
        </button>
      </div>
      {isTaken ? <Forget say={say} onForget={onDone} /> : null}
    </>
  )
}
