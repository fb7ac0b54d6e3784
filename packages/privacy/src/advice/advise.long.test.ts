import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { readPermitted } from '../table/read-rows.ts'
import { findCountingRows } from './counting-rows.ts'
import { makeDataSet } from './fixture-data-sets.ts'
import { adviceOn, expectCountable, expectTrueCounts, planOf } from './fixture-naive-reader.ts'

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
    let recommended = 0
    for (let seed = 0; seed < SETS; seed++) {
      const data = makeDataSet(people, seed)
      const plan = planOf(data)
      const rows = findCountingRows((await readPermitted(inside(data.rows), plan.paths)).table, plan)
      if (rows === undefined) continue
      recommended++
      await expectCountable(data, rows)
    }
    expect(recommended).toBeGreaterThanOrEqual(SETS / 2)
  },
)

it('recommends rows of all columns to anyone who has a thousand people, and takes years of all columns together', async () => {
  const data = makeDataSet(1000, 103)
  const advice = await adviceOn(data)
  expect(advice.recommended).toBe('rows')
  await expectTrueCounts(data, advice)
  const { years } = await adviceOn(makeDataSet(400, 1))
  expect(years.map(({ from }) => from)).toEqual(years.map((_, at) => 2025 - at))
  expect(years.length).toBeGreaterThan(0)
})
