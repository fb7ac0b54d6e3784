/**
 * Forms for tests: beside those that ship, a screening and an intake with many questions of all kinds on few pages, as partners may
 * write them.
 */

import { defineForm, type FormDefinition, shippedForms } from '@tip-standard/form-model'
import intake from './forms/intake.json' with { type: 'json' }
import screening from './forms/screening.json' with { type: 'json' }

function defined(document: unknown): FormDefinition {
  const result = defineForm(document)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value
}

export const testForms: { readonly [name: string]: FormDefinition } = {
  ...shippedForms,
  screening: defined(screening),
  intake: defined(intake),
}
