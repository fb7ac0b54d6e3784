import { expect, it } from 'vitest'
import { runs } from './runs.ts'

it('loses no answer that a draft holds, and none without a warning, whatever goes wrong', async () => {
  const outcomes = await runs(Array.from({ length: 7 }, (_, index) => index + 1))
  for (const { seed, lost, readable, did } of outcomes)
    expect({ seed, lost, readable, did }).toMatchObject({ lost: [], readable: 0 })
  // The runs do what they are for.
  const done = outcomes.flatMap(({ did }) => did).join()
  for (const deed of ['kill', 'reload', 'back', 'full disk', 'other tab', 'no network', 'lock', 'keep'])
    expect(done).toContain(deed)
})
