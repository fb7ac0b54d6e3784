import followUp from '../../../forms/follow-up.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { englishForm } from './in-english.ts'

/** One follow-up contact after the assistance. In English; `loadLabels` brings the other languages. */
export const followUpForm: FormDefinition = /* @__PURE__ */ englishForm(followUp)
