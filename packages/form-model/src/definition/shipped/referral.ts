import referral from '../../../forms/referral.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { asForm } from './as-form.ts'

/** Referral to another organisation. */
export const referralForm: FormDefinition = /* @__PURE__ */ asForm(referral)
