import screening from '../../../forms/screening.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { englishForm } from './in-english.ts'

/**
 * Screening in ten minutes: consent, the person, indicators of trafficking, next steps. In English; `loadLabels` brings
 * the other languages.
 */
export const screeningForm: FormDefinition = /* @__PURE__ */ englishForm(screening)
