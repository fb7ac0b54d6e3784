import { today } from '@tip-standard/core'
import { intakeForm, screeningForm } from '@tip-standard/form-model'
import { IntakeForm, type PagePlace, type Work } from '@tip-standard/forms'

const definitions = { screening: screeningForm, intake: intakeForm }

type QuestionsProps = {
  form: keyof typeof definitions
  work: Work
  onPage: (place: PagePlace) => void
  /** Called when the record is valid: the work holds it. */
  onSubmit: () => void
}

/** A form that ships with the standard, as a part of the work. */
export default function Questions({ form, work, onPage, onSubmit }: QuestionsProps) {
  return <IntakeForm definition={definitions[form]} today={today()} work={work} onPage={onPage} onSubmit={onSubmit} />
}
