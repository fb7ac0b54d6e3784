import { shippedForms } from '@tip-standard/form-model'
import { describe } from 'vitest'
import { itAsksInSurveyJs } from './fixture-in-surveyjs.ts'

describe('the intake in SurveyJS', () => itAsksInSurveyJs(shippedForms.intake))
