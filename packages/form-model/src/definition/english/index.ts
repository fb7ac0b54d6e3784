import type { FormDefinition } from '../definition.ts'
import type { ShippedForm } from '../shipped-forms.ts'
import { consentForm } from './consent.ts'
import { followUpForm } from './follow-up.ts'
import { intakeForm } from './intake.ts'
import { perpetratorForm } from './perpetrator.ts'
import { referralForm } from './referral.ts'
import { screeningForm } from './screening.ts'

/** The forms that ship, by name, in English alone; `loadLabels` brings the other languages. */
export const shippedForms: { readonly [name in ShippedForm]: FormDefinition } = {
  screening: screeningForm,
  intake: intakeForm,
  referral: referralForm,
  followUp: followUpForm,
  perpetrator: perpetratorForm,
  consent: consentForm,
}

export { consentForm, followUpForm, intakeForm, perpetratorForm, referralForm, screeningForm }
