import type { FormDefinition } from './definition.ts'
import { consentForm } from './shipped/consent.ts'
import { followUpForm } from './shipped/follow-up.ts'
import { intakeForm } from './shipped/intake.ts'
import { perpetratorForm } from './shipped/perpetrator.ts'
import { referralForm } from './shipped/referral.ts'
import { screeningForm } from './shipped/screening.ts'

/** The name of a form that ships. */
export type ShippedForm = 'screening' | 'intake' | 'referral' | 'followUp' | 'perpetrator' | 'consent'

/** The forms that ship, by name. */
export const shippedForms: { readonly [name in ShippedForm]: FormDefinition } = {
  screening: screeningForm,
  intake: intakeForm,
  referral: referralForm,
  followUp: followUpForm,
  perpetrator: perpetratorForm,
  consent: consentForm,
}
