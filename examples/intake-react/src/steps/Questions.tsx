import { today } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { IntakeForm, type PagePlace, type Work } from '@tip-standard/forms'
import { readDeviceProfile } from '../device-profile.ts'
import type { Say } from '../texts/en.ts'

export type QuestionsProps = {
  say: Say
  definition: FormDefinition
  work: Work
  onPage: (place: PagePlace) => void
  /** Called when the record is valid: the work holds it, or the refusal of a person who said no. */
  onSubmit: (isRefusal: boolean) => void
}

/** A form that ships with the standard, as a part of the work. */
export function Questions({ say, definition, work, onPage, onSubmit }: QuestionsProps) {
  return (
    <IntakeForm
      definition={definition}
      today={today()}
      profile={readDeviceProfile()}
      work={work}
      contactCard={<p className="contact-card">{say.contactCard}</p>}
      onPage={onPage}
      onSubmit={(_record, engine) => onSubmit(engine.state().refused.length > 0)}
    />
  )
}
