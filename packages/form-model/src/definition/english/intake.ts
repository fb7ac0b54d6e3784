import intake from '../../../forms/intake.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { englishForm } from './in-english.ts'

/** Full intake of one person. In English; `loadLabels` brings the other languages. */
export const intakeForm: FormDefinition = /* @__PURE__ */ englishForm(intake)
