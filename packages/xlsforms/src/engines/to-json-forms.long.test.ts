import { shippedForms } from '@tip-standard/form-model'
import { describe } from 'vitest'
import { itAsksInJsonForms } from './fixture-in-json-forms.ts'

describe('the intake in JSON Forms', () => itAsksInJsonForms(shippedForms.intake))
