import followUp from '../../../forms/follow-up.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { asForm } from './as-form.ts'

/** One follow-up contact after the assistance. */
export const followUpForm: FormDefinition = /* @__PURE__ */ asForm(followUp)
