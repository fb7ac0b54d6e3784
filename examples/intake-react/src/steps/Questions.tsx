import { today } from '@tip-standard/core'
import { intakeForm, screeningForm } from '@tip-standard/form-model'
import { IntakeForm, type PagePlace, type Work } from '@tip-standard/forms'
import { readDeviceProfile } from '../device-profile.ts'
import type { Say } from '../texts/en.ts'

const definitions = { screening: screeningForm, intake: intakeForm }

type QuestionsProps = {
  say: Say
  form: keyof typeof definitions
  work: Work
  onPage: (place: PagePlace) => void
  /** Called when the record is valid: the work holds it, or the refusal of a person who said no. */
  onSubmit: (isRefusal: boolean) => void
}

/** A form that ships with the standard, as a part of the work. */
export default function Questions({ say, form, work, onPage, onSubmit }: QuestionsProps) {
  return (
    <IntakeForm
      definition={definitions[form]}
      today={today()}
      profile={readDeviceProfile()}
      work={work}
      contactCard={<p className="contact-card">{say.contactCard}</p>}
      onPage={onPage}
      onSubmit={(_record, engine) => onSubmit(engine.state().refused.length > 0)}
    />
  )
}
