import { today } from '@tip-standard/core'
import { intakeForm, screeningForm } from '@tip-standard/form-model'
import { IntakeForm, type Work } from '@tip-standard/forms'

const definitions = { screening: screeningForm, intake: intakeForm }

type QuestionsProps = {
  form: keyof typeof definitions
  work: Work
  /** Called when the record is valid: the work holds it. */
  onSubmit: () => void
}

/** A form that ships with the standard, as a part of the work. */
export default function Questions({ form, work, onSubmit }: QuestionsProps) {
  return <IntakeForm definition={definitions[form]} today={today()} work={work} onSubmit={onSubmit} />
}
