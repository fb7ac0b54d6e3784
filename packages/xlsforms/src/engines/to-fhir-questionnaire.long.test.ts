import { shippedForms } from '@tip-standard/form-model'
import { describe } from 'vitest'
import { itAsksInFhir } from './fixture-in-fhir.ts'

describe('the intake as a questionnaire', () => itAsksInFhir(shippedForms.intake))
