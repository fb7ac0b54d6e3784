import type { FormDefinition } from '../definition/definition.ts'
import { validatorForForm } from '../validator/validator-for-form.ts'
import type { FormEngine, FormOptions } from './form-engine.ts'
import { openFormWith } from './open-form-with.ts'

/** Opens a form. The definition must be one that `defineForm` accepts. */
export function openForm(definition: FormDefinition, options: FormOptions): FormEngine {
  return openFormWith(definition, options, validatorForForm)
}
