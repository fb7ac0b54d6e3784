import referral from '../../../forms/referral.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { englishForm } from './in-english.ts'

/** Referral to another organisation. In English; `loadLabels` brings the other languages. */
export const referralForm: FormDefinition = /* @__PURE__ */ englishForm(referral)
