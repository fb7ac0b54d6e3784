import fc from 'fast-check'
import { it } from 'vitest'
import { anyForm } from '../fixture-any-form.ts'
import { openSurvey } from '../fixture-odk-engine.ts'
import { toSurvey } from './build-survey.ts'
import { drive, numbers } from './fixture-engine-run.ts'

it('is asked by the engine of ODK as by the form, whatever form it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, fc.nat(1000), async (definition, seed) => {
      const survey = toSurvey(definition)
      const form = await openSurvey(survey)
      drive(form, survey, numbers(seed), { steps: 24, changesPurposes: true })
    }),
    // Failures are not shrunk, because the engine never frees the forms it has loaded.
    { numRuns: 30, endOnFailure: true },
  )
})
