import { shippedForms } from '@tip-standard/form-model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyForm } from '../fixture-any-form.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { toSurvey } from '../survey/build-survey.ts'
import { listFiles } from '../survey/list-files.ts'
import { blamed, expectHonest } from './fixture-blame.ts'

it.each(Object.entries({ ...shippedForms, parts: partsForm }))(
  'honest answers make a valid record, as far as ODK takes them: %s',
  async (_, form) => {
    await expectHonest(form, [1, 2, 3, 4, 5, 6, 7, 8])
    expect.hasAssertions()
  },
)

it('honest answers make a valid record, whatever form it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, fc.nat(1000), async (definition, seed) => {
      fc.pre(listFiles(toSurvey(definition)).length === 0)
      expect((await blamed(definition, seed, true)) ?? []).toEqual([])
    }),
    { numRuns: 500, endOnFailure: true },
  )
})
