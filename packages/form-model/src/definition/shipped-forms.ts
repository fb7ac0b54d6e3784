import consent from '../../forms/consent.json' with { type: 'json' }
import followUp from '../../forms/follow-up.json' with { type: 'json' }
import intake from '../../forms/intake.json' with { type: 'json' }
import perpetrator from '../../forms/perpetrator.json' with { type: 'json' }
import referral from '../../forms/referral.json' with { type: 'json' }
import screening from '../../forms/screening.json' with { type: 'json' }
import type { FormDefinition } from './definition.ts'

// A test passes each of them through `defineForm`.
const asForm = (json: unknown): FormDefinition => json as FormDefinition

/** Screening in ten minutes: consent, the person, indicators of trafficking, next steps. */
export const screeningForm: FormDefinition = /* @__PURE__ */ asForm(screening)
/** Full intake of one person. */
export const intakeForm: FormDefinition = /* @__PURE__ */ asForm(intake)
/** Referral to another organisation. */
export const referralForm: FormDefinition = /* @__PURE__ */ asForm(referral)
/** One follow-up contact after the assistance. */
export const followUpForm: FormDefinition = /* @__PURE__ */ asForm(followUp)
/** One alleged perpetrator and the relation to the victims of the record. */
export const perpetratorForm: FormDefinition = /* @__PURE__ */ asForm(perpetrator)
/** Consent: the decisions of the person, one for each purpose. */
export const consentForm: FormDefinition = /* @__PURE__ */ asForm(consent)

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
