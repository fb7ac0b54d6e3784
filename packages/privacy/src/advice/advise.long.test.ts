import { expect, it } from 'vitest'
import { makeDataSet } from './fixture-data-sets.ts'
import { adviceOn, expectTrueCounts } from './fixture-naive-reader.ts'

const SETS = 40

it.each([263, 300])('of %i people a reader who counts what is recommended is hardly ever wrong', async (people) => {
  for (let seed = 0; seed < SETS; seed++) {
    const data = makeDataSet(people, seed)
    await expectTrueCounts(data, await adviceOn(data))
  }
})

it.each([1000, 5000])(
  'of %i people rows are recommended on most data sets, and these can be counted',
  async (people) => {
    let rows = 0
    for (let seed = 0; seed < SETS; seed++) {
      const data = makeDataSet(people, seed)
      const advice = await adviceOn(data)
      await expectTrueCounts(data, advice)
      if (advice.recommended === 'rows') rows++
    }
    expect(rows).toBeGreaterThanOrEqual(SETS / 2)
  },
)
