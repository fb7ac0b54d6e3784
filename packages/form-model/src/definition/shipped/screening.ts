import screening from '../../../forms/screening.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { asForm } from './as-form.ts'

/** Screening in ten minutes: consent, the person, indicators of trafficking, next steps. */
export const screeningForm: FormDefinition = /* @__PURE__ */ asForm(screening)
