import intake from '../../../forms/intake.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { asForm } from './as-form.ts'

/** Full intake of one person. */
export const intakeForm: FormDefinition = /* @__PURE__ */ asForm(intake)
