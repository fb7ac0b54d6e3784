import { expect, it } from 'vitest'
import { runs } from './runs.ts'

it('loses no answer that a draft holds over 500 runs, and none without a warning', async () => {
  const outcomes = await runs(Array.from({ length: 500 }, (_, index) => index + 8))
  for (const { seed, lost, readable, did } of outcomes)
    expect({ seed, lost, readable, did }).toMatchObject({ lost: [], readable: 0 })
  expect(outcomes.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThan(1500)
})
