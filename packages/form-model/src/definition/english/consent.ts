import consent from '../../../forms/consent.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { englishForm } from './in-english.ts'

/** Consent: the decisions of the person, one for each purpose. In English; `loadLabels` brings the other languages. */
export const consentForm: FormDefinition = /* @__PURE__ */ englishForm(consent)
