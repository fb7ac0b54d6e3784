import {
  assess,
  type Determination,
  factsFromCase,
  type OwnReading,
  withDetermination,
} from '@tip-standard/classification'
import type { CaseRecord } from '@tip-standard/core'
import type { Language } from '@tip-standard/form-model/languages'
import { AssessmentPanel } from '@tip-standard/forms'
import { useMemo, useState } from 'react'
import type { texts } from '../texts.ts'
import { Decision } from './Decision.tsx'
import { OwnReading as OwnReadingForm } from './OwnReading.tsx'

type AssessmentProps = {
  say: (typeof texts)['en']
  language: Language
  record: CaseRecord
  personId: string
  /** Goes on, with the record as it is or with what was decided in it. */
  onDone: (record: CaseRecord) => void
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
 * depend on neither, so the form can be continued without them.
 */
export default function Assessment({ say, language, record, personId, onDone }: AssessmentProps) {
  const [own, setOwn] = useState<OwnReading>()
  const assessment = useMemo(
    () => assess(factsFromCase(record, personId), { locale: language }),
    [record, personId, language],
  )
  return (
    <>
      {own === undefined ? <OwnReadingForm say={say} onRead={setOwn} /> : null}
      <AssessmentPanel
        key={own === undefined ? 'first' : 'read'}
        assessment={assessment}
        concealed={own === undefined}
        level={1}
      />
      {own === undefined ? null : (
        <Decision
          say={say}
          assessment={assessment}
          own={own}
          onDecided={(determination) => onDone(decided(record, personId, determination))}
        />
      )}
      <button type="button" className="tip-button go-on" onClick={() => onDone(record)}>
        {say.goOnUndecided}
      </button>
    </>
  )
}
