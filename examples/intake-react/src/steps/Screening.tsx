import { screeningForm } from '@tip-standard/form-model/english'
import { DeviceSettings } from './DeviceSettings.tsx'
import { Questions, type QuestionsProps } from './Questions.tsx'

export { DeviceSettings }

/** The screening, which is loaded by itself. */
export default function Screening(props: Omit<QuestionsProps, 'definition'>) {
  return <Questions {...props} definition={screeningForm} />
}
