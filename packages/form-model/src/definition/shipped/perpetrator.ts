import perpetrator from '../../../forms/perpetrator.json' with { type: 'json' }
import type { FormDefinition } from '../definition.ts'
import { asForm } from './as-form.ts'

/** One alleged perpetrator and the relation to the victims of the record. */
export const perpetratorForm: FormDefinition = /* @__PURE__ */ asForm(perpetrator)
