import { intakeForm } from '@tip-standard/form-model/english'
import { Questions, type QuestionsProps } from './Questions.tsx'

/** The intake, which is loaded by itself. */
export default function Intake(props: Omit<QuestionsProps, 'definition'>) {
  return <Questions {...props} definition={intakeForm} />
}
