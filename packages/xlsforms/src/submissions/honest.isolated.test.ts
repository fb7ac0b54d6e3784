import { shippedForms } from '@tip-standard/form-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyForm } from '../fixture-any-form.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { listFiles } from '../survey/list-files.ts'
import { blamed, expectHonest } from './fixture-blame.ts'

describe('honest answers, as far as ODK takes them', () => {
  it.each(Object.entries({ ...shippedForms, parts: partsForm }))('make a valid record: %s', (_, form) =>
    expectHonest(form, [1]),
  )

  it('make a valid record, whatever form it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, fc.nat(1000), async (definition, seed) => {
        // The same forms in every run, because filling them in takes the engine seconds. The shipped forms have lists
        // of thousands of places, which take the engine minutes here.
        fc.pre(listFiles(toSurvey(definition)).length === 0)
        expect((await blamed(definition, seed, true)) ?? []).toEqual([])
      }),
      { numRuns: 15, seed: 20_260_101, endOnFailure: true },
    )
  })
})
