import {
  assess,
  type Determination,
  factsFromCase,
  type OwnReading,
  withDetermination,
} from '@tip-standard/classification'
import type { CaseRecord } from '@tip-standard/core'
import { recordOfWork, withRecord } from '@tip-standard/form-model/engine'
import { intakeForm } from '@tip-standard/form-model/english'
import type { Language } from '@tip-standard/form-model/languages'
import { AssessmentPanel, type FactAnswers, type Work } from '@tip-standard/forms'
import { useEffect, useMemo, useState } from 'react'
import { FocusHeading } from '../FocusHeading.tsx'
import type { Say } from '../texts/en.ts'
import { withFactAnswers } from '../with-fact-answers.ts'
import { type Deciding, Decision } from './Decision.tsx'
import { OwnReading as OwnReadingForm, type Reading } from './OwnReading.tsx'

type AssessmentProps = {
  say: Say
  language: Language
  work: Work
  /** Goes on; what was decided is in the work by then. */
  onDone: () => void
}

/** The record with what was decided about one person. */
const decided = (record: CaseRecord, personId: string, determination: Determination): CaseRecord => ({
  ...record,
  victims: (record.victims ?? []).map((victim) =>
    victim.id === personId ? withDetermination(victim, determination) : victim,
  ),
})

/**
 * The assessment of the answers under the law. Reviewers record their own reading first, and decide; help and the next steps
 * depend on neither, so the form can be continued without them. What they read is kept with the work.
 */
export default function Assessment({ say, language, work, onDone }: AssessmentProps) {
  const [begun] = useState(() => work.current())
  const [own, setOwn] = useState(begun?.notes['ownReading'] as OwnReading | undefined)
  const record = useMemo(() => (begun === undefined ? {} : recordOfWork(begun)) as unknown as CaseRecord, [begun])
  const personId = begun?.forms[intakeForm.id]?.personId ?? ''
  useEffect(() => work.change((now) => ({ ...now, at: 'assessment' })), [work])
  const [answers, setAnswers] = useState((begun?.notes['factAnswers'] ?? {}) as FactAnswers)
  const assessment = useMemo(
    () => assess(withFactAnswers(factsFromCase(record, personId), answers), { locale: language }),
    [record, personId, answers, language],
  )
  /** What is typed here is kept with the work at once, as answers are: a draft that locks takes nothing of it. */
  const note = (name: string, value: unknown): void =>
    work.change((now) => ({ ...now, notes: { ...now.notes, [name]: value } }))
  const answer = (fact: string, given: boolean | undefined): void => {
    const { [fact]: _before, ...others } = answers
    const next = given === undefined ? others : { ...others, [fact]: given }
    setAnswers(next)
    note('factAnswers', next)
  }
  const read = (reading: OwnReading): void => {
    setOwn(reading)
    note('ownReading', reading)
  }
  return (
    <>
      {own === undefined ? (
        <OwnReadingForm
          say={say}
          begun={begun?.notes['reading'] as Reading | undefined}
          onChange={(reading) => note('reading', reading)}
          onRead={read}
        />
      ) : null}
      <AssessmentPanel
        key={own === undefined ? 'first' : 'read'}
        assessment={assessment}
        concealed={own === undefined}
        answers={answers}
        onAnswer={answer}
        level={1}
      />
      {own === undefined ? null : (
        <Decision
          say={say}
          assessment={assessment}
          own={own}
          begun={begun?.notes['deciding'] as Deciding | undefined}
          onChange={(deciding) => note('deciding', deciding)}
          onDecided={(determination) => {
            work.change((now) => withRecord(now, decided(record, personId, determination)))
            onDone()
          }}
        />
      )}
      <button type="button" className="tip-button go-on" onClick={onDone}>
        {say.goOnUndecided}
      </button>
      <FocusHeading at={own === undefined ? 'first' : 'read'} />
    </>
  )
}
