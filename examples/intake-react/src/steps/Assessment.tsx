import { assess, factsFromCase } from '@tip-standard/classification'
import type { CaseRecord } from '@tip-standard/core'
import { AssessmentPanel, type Language } from '@tip-standard/forms'
import { useMemo } from 'react'
import type { texts } from '../texts.ts'

type AssessmentProps = {
  say: (typeof texts)['en']
  language: Language
  record: CaseRecord
  personId: string
  onDone: () => void
}

/** What the answers amount to under the law. It is hidden at first: whoever reviews reads for themselves before a rule does. */
export default function Assessment({ say, language, record, personId, onDone }: AssessmentProps) {
  const assessment = useMemo(
    () => assess(factsFromCase(record, personId), { locale: language }),
    [record, personId, language],
  )
  return (
    <>
      <AssessmentPanel assessment={assessment} concealed level={1} />
      <button type="button" className="tip-button tip-main" onClick={onDone}>
        {say.goOn}
      </button>
    </>
  )
}
