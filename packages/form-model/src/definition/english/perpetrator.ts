import perpetrator from '../../../forms/perpetrator.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { englishForm } from './in-english.ts'

/** One alleged perpetrator and the relation to the victims of the record. In English; `loadLabels` brings the other languages. */
export const perpetratorForm: FormDefinition = /* @__PURE__ */ englishForm(perpetrator)
