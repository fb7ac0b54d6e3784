import { shippedForms } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { expectHonest } from './fixture-blame.ts'

it.each(Object.entries({ ...shippedForms, parts: partsForm }))(
  'honest answers make a valid record, as far as ODK takes them: %s',
  async (_, form) => {
    await expectHonest(form, [3, 4, 5, 6, 7, 8])
    expect.hasAssertions()
  },
)
