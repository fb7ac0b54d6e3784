import { type CaseRecord, today } from '@tip-standard/core'
import { intakeForm, screeningForm } from '@tip-standard/form-model'
import type { FormEngine } from '@tip-standard/form-model/engine'
import { IntakeForm } from '@tip-standard/forms'
import type { DraftSession, DraftStore } from '@tip-standard/forms/drafts'

const definitions = { screening: screeningForm, intake: intakeForm }

type QuestionsProps = {
  form: keyof typeof definitions
  drafts: DraftStore
  record?: CaseRecord
  session?: DraftSession
  engine?: FormEngine
  /** Resolves when the record is where it is not lost any more. */
  onSubmit: (record: CaseRecord, engine: FormEngine) => Promise<void>
}

/** A form that ships with the standard: it goes on with a record, a draft, or answers that are to be changed. */
export default function Questions({ form, drafts, record, session, engine, onSubmit }: QuestionsProps) {
  return (
    <IntakeForm
      definition={definitions[form]}
      today={today()}
      draftStore={drafts}
      onSubmit={onSubmit}
      {...(record === undefined ? {} : { value: record })}
      {...(session === undefined ? {} : { session })}
      {...(engine === undefined ? {} : { engine })}
    />
  )
}
