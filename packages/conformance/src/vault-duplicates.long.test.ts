import { expect, it } from 'vitest'
import { makeHardFiles } from '../../privacy/test/people/make-hard-files.ts'
import { measure } from './fixture-duplicates.ts'

it('most who are twice on a list of 5,000 are proposed, most of them with less than the highest band', async () => {
  const { left, right } = makeHardFiles(2500, 250, 11)
  const found = await measure([...left, ...right])
  expect(found.precisionHigh).toBeGreaterThan(0.9)
  expect(found.precision).toBeGreaterThan(0.5)
  expect(found.recall).toBeGreaterThan(0.85)
})
