import { screeningForm } from '@tip-standard/form-model/english'
import { Questions, type QuestionsProps } from './Questions.tsx'

/** The screening, which is loaded by itself. */
export default function Screening(props: Omit<QuestionsProps, 'definition'>) {
  return <Questions {...props} definition={screeningForm} />
}
