import { shippedForms } from '@tip-standard/form-model'
import { describe } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { itAsksInFhir, seedsInFhir } from './fixture-in-fhir.ts'

describe.each(Object.entries({ ...shippedForms, parts: partsForm }))('%s as a questionnaire', (_, form) =>
  itAsksInFhir(form, seedsInFhir.many),
)
