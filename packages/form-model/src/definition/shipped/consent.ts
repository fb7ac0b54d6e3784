import consent from '../../../forms/consent.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { asForm } from './as-form.ts'

/** Consent: the decisions of the person, one for each purpose. */
export const consentForm: FormDefinition = /* @__PURE__ */ asForm(consent)
